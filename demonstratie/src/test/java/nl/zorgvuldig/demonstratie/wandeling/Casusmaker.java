package nl.zorgvuldig.demonstratie.wandeling;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;

/** Makes casussen as people make them: by filling in the forms, with a word in every text that must not come out. */
public final class Casusmaker {
    private static final String PAD = "/dossiers/";

    private Casusmaker() {}

    /** Reports a casus in which every text holds the word; answers its path. */
    public static String meldAan(Bezoeker wie, String woord) {
        Bladzijde casus = wie.verstuur(ingevuld(wie, woord));
        if (!casus.pad().startsWith(PAD)) {
            throw new AssertionError("not reported: " + casus);
        }
        return casus.pad();
    }

    /** Reports a casus with a gegeven under care secrecy, of which the betrokkene agreed that it is shared. */
    public static String meldAanMetToestemming(Bezoeker wie, String woord, String geheim) {
        Bladzijde gevraagd = wie.verstuur(ingevuld(wie, woord)
                .vul("noodzaak", woord)
                .vul("taak", "ggz-behandeling")
                .vul("gegeven.0.categorie", "gezondheid")
                .vul("gegeven.0.onderdeel", "")
                .vul("gegeven.0.inhoud", geheim));
        Bladzijde casus = wie.verstuur(metCriteria(gevraagd.formulier("/aanmelden/in-een-keer"), woord)
                .vul("grond.0.weg", "toestemming")
                .vul("grond.0.van", "BETROKKENE")
                .vul("grond.0.op", "1-3-2026")
                .vul("grond.0.wijze", woord)
                .vul("grond.0.gezegd", "UITDRUKKELIJK", "INTREKBAAR"));
        if (!casus.pad().startsWith(PAD)) {
            throw new AssertionError("not reported: " + casus);
        }
        return casus.pad();
    }

    /** The form of a report, filled in and not yet sent. */
    static Formulier ingevuld(Bezoeker wie, String woord) {
        Formulier formulier = wie.haal("/aanmelden/in-een-keer").formulier("/aanmelden/in-een-keer");
        formulier
                .vul("persoon.voornamen", woord)
                .vul("persoon.geslachtsnaam", woord)
                .vul("persoon.geboortedatum", "3-12-1990")
                .vul("persoon.bsn", "999993653")
                .vul("persoon.noodzaak", woord)
                .vul("kwaliteit", "ja")
                .vul("kenmerk", woord)
                .vul("gebied", "top-x")
                .vul("taak", "politietaak")
                .vul("gegeven.0.categorie", "politiegegevens")
                .vul("gegeven.0.onderdeel", "wpg-8")
                .vul("gegeven.0.inhoud", woord)
                .vul("gegeven.0.noodzaak", woord)
                .vul("gegeven.0.bron", woord)
                .vul("uitstel.grond", "bescherming")
                .vul("uitstel.motivering", woord)
                .vul("uitstel.verwachtOp", "20-3-2026")
                .vul("uitstel.toetsOp", "10-3-2026")
                .vul("uitstel.wijze", woord)
                .vul("informering", "uitgesteld");
        return metCriteria(formulier, woord);
    }

    /** Every criterium answered with yes. */
    static Formulier metCriteria(Formulier formulier, String woord) {
        formulier.velden().keySet().stream()
                .filter(veld -> veld.startsWith("criteria.") && veld.endsWith(".motivering"))
                .toList()
                .forEach(veld -> formulier.vul(veld, woord).vul(veld.replace(".motivering", ""), "ja"));
        return formulier;
    }

    /** Takes a casus in hand. */
    public static void pakOp(Bezoeker wie, String pad) {
        wie.verstuur(wie.haal("/werklijst").formulier(pad.replace(PAD, "/wachtrij/") + "/oppakken"));
    }

    /** Records the consultation that an outcome still asks; where the page chose no partij, with the first that it offers. */
    public static void stemAf(Bezoeker wie, String pad, String woord) {
        Bladzijde pagina = wie.haal(pad);
        Formulier formulier = pagina.formulier(pad + "/afstemming");
        if (formulier
                .velden()
                .getOrDefault("afstemming.partij", List.of(""))
                .getFirst()
                .isEmpty()) {
            formulier.vul(
                    "afstemming.partij",
                    pagina.tekst().replaceFirst("(?s).*?<option value=\"([0-9a-f-]{36})\".*", "$1"));
        }
        wie.verstuur(formulier.vul("afstemming.op", "1-3-2026").vul("afstemming.tekst", woord));
    }

    /** Sends a casus on; of what is named besides its inbrengen it says that it can be destroyed. */
    public static void naarTriage(Bezoeker wie, String pad, String woord, String... vreemd) {
        beoordeel(wie, pad, woord, "naar-triage", List.of("meer-leefgebieden", "risico-gedrag", "meer-ketens"), vreemd);
    }

    /** Gives a casus an outcome with which it goes on, and judges every inbreng necessary. */
    static Bladzijde beoordeel(
            Bezoeker wie, String pad, String woord, String uitkomst, List<String> voldaan, String... vreemd) {
        Formulier formulier = beoordeling(wie, pad, woord, uitkomst, voldaan);
        Stream.of(vreemd).forEach(gegeven -> formulier.vul("noodzaak." + gegeven, "nee"));
        return wie.verstuur(formulier);
    }

    /** The form of an outcome with which a casus goes on, filled in and not yet sent. */
    static Formulier beoordeling(Bezoeker wie, String pad, String woord, String uitkomst, List<String> voldaan) {
        Bladzijde pagina = wie.haal(pad + "/beoordelen");
        Formulier formulier = pagina.formulier(pad + "/beoordelen")
                .vul("uitkomst", uitkomst)
                .vul("voldaan", voldaan.toArray(String[]::new))
                .vul("afwijking", woord);
        keuzes(pagina, "noodzaak").forEach(veld -> formulier.vul(veld, "ja"));
        return metOordeel(pagina, formulier, woord);
    }

    /** Where a law asks a judgement of public partijen: by the first of them, with a reason for every criterion. */
    static Formulier metOordeel(Bladzijde pagina, Formulier formulier, String woord) {
        List<String> gevraagd = formulier.velden().keySet().stream()
                .filter(veld -> veld.startsWith("wetsoordeel."))
                .toList();
        if (!gevraagd.isEmpty()) {
            gevraagd.forEach(veld -> formulier.vul(veld, woord));
            formulier
                    .vul("wetsoordeel.op", "1-3-2026")
                    .vul(
                            "wetsoordeel.door",
                            pagina.tekst()
                                    .replaceFirst(
                                            "(?s).*?<input[^>]*name=\"wetsoordeel.door\" value=\"([^\"]+)\".*", "$1"));
        }
        return formulier;
    }

    /** The first thing that can be chosen in a list. */
    static String eersteKeuze(Bladzijde pagina, String lijst) {
        return pagina.tekst()
                .replaceFirst(
                        "(?s).*?<select[^>]*name=\"" + Pattern.quote(lijst) + "\".*?<option value=\"([^\"]+)\".*",
                        "$1");
    }

    static void geefAkkoord(Bezoeker wie, String pad) {
        Bladzijde pagina = wie.haal(pad + "/akkoord");
        Formulier formulier = pagina.formulier(pad + "/akkoord");
        keuzes(pagina, "akkoord").forEach(veld -> formulier.vul(veld, "ja"));
        wie.verstuur(formulier);
    }

    /** Refuses a casus; answers the path of the message its aanmelder gets. */
    static String wijsAf(Bezoeker wie, Bezoeker aanmelder, String pad, String woord) {
        Bladzijde na = wie.verstuur(wie.haal(pad + "/beoordelen")
                .formulier(pad + "/beoordelen")
                .vul("uitkomst", "niet-voor-het-huis")
                .vul("reden", "een-keten-genoeg")
                .vul("afwijking", woord));
        if (na.status() != 200) {
            throw new AssertionError("not refused: " + na);
        }
        return aanmelder.haal("/werklijst").tekst().replaceFirst("(?s).*?\"(/uitkomsten/[0-9a-f-]{36})\".*", "$1");
    }

    /** The fields of a page that ask for a choice about one inbreng each. */
    static List<String> keuzes(Bladzijde pagina, String soort) {
        return Pattern.compile("name=\"(" + soort + "\\.[0-9a-f-]{36})\"")
                .matcher(pagina.tekst())
                .results()
                .map(gevonden -> gevonden.group(1))
                .distinct()
                .toList();
    }
}
