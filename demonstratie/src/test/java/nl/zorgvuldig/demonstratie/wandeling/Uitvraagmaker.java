package nl.zorgvuldig.demonstratie.wandeling;

import java.util.Arrays;
import java.util.regex.Pattern;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;

/** Asks partijen and answers for them as people do, with a word in every text. */
public final class Uitvraagmaker {
    private Uitvraagmaker() {}

    /** A casus in triage. */
    public static String inTriage(Bezoeker aanmelder, Bezoeker regisseur, String woord) {
        String pad = Casusmaker.meldAan(aanmelder, woord);
        Casusmaker.pakOp(regisseur, pad);
        Casusmaker.stemAf(regisseur, pad, woord);
        Casusmaker.naarTriage(regisseur, pad, woord);
        Casusmaker.geefAkkoord(aanmelder, pad);
        return pad;
    }

    static String eigen(String woord) {
        return "Eigen vraag " + woord;
    }

    /** Asks partijen by their names; answers where that leads. */
    public static Bladzijde vraag(Bezoeker wie, String pad, String woord, String... partijen) {
        Formulier gevuld = gekozen(wie, pad, partijen);
        Arrays.stream(gevuld.velden().keySet().toArray(String[]::new))
                .filter(veld -> veld.startsWith("bij."))
                .forEach(veld -> {
                    if (veld.endsWith(".noodzaak")) {
                        gevuld.vul(veld, "Nodig om " + woord);
                    }
                    if (veld.endsWith(".eigen")) {
                        gevuld.vul(veld, eigen(woord));
                    }
                });
        return wie.verstuur(gevuld);
    }

    /** The form of the questions, once partijen were chosen. */
    static Formulier gekozen(Bezoeker wie, String pad, String... partijen) {
        Bladzijde leeg = wie.haal(pad + "/uitvraag");
        Formulier keuze = leeg.formulier(pad + "/uitvraag");
        keuze.vul(
                "partij",
                Arrays.stream(partijen).map(naam -> partij(leeg, naam)).toArray(String[]::new));
        keuze.vul("naar", "kies");
        return wie.verstuur(keuze).formulier(pad + "/uitvraag").vul("naar", "");
    }

    private static String partij(Bladzijde pagina, String naam) {
        var gevonden = Pattern.compile(
                        "value=\"([0-9a-f-]{36})\"[^>]*>\\s*<label[^>]*>(?i:" + Pattern.quote(naam) + ")<")
                .matcher(pagina.tekst());
        if (!gevonden.find()) {
            throw new AssertionError("cannot be asked: " + naam);
        }
        return gevonden.group(1);
    }

    /** Answers without giving anything. */
    public static Bladzijde antwoord(Bezoeker wie, String pad, String antwoord) {
        return wie.verstuur(wie.haal(pad + "/vraag").formulier(pad + "/vraag").vul("vraag.antwoord", antwoord));
    }

    /** Answers with something that a municipality can give. */
    public static Bladzijde geef(Bezoeker wie, String pad, String woord) {
        return wie.verstuur(ingevuld(wie, pad, woord));
    }

    /** Shows nobody what one gave. */
    public static void houdAchter(Bezoeker wie, String pad) {
        wie.haal(pad + "/zeggenschap").formulieren().stream()
                .filter(formulier -> formulier.actie().equals(pad + "/zeggenschap"))
                .forEach(formulier -> {
                    formulier.velden().keySet().stream()
                            .filter(veld -> veld.endsWith(".wie"))
                            .toList()
                            .forEach(veld -> formulier.vul(veld, "NIEMAND"));
                    wie.verstuur(formulier);
                });
    }

    static Formulier ingevuld(Bezoeker wie, String pad, String woord) {
        return wie.haal(pad + "/vraag")
                .formulier(pad + "/vraag")
                .vul("vraag.antwoord", "BEKEND")
                .vul("taak", "maatschappelijke-ondersteuning")
                .vul("gegeven.0.categorie", "woonsituatie")
                .vul("gegeven.0.inhoud", woord)
                .vul("noodzaak", woord)
                .vul("kwaliteit", "ja");
    }
}
