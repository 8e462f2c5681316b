package nl.zorgvuldig.demonstratie.wandeling;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;

/** Writes down what a partij tells, as people of the house do. */
final class Namensmaker {
    private static final String MELDER = "Wim Agterberg";

    private Namensmaker() {}

    /** The identifier of a partij, by how its name begins. */
    static String partij(Bezoeker wie, String naam) {
        return vind(wie.haal("/namens").tekst(), "<option value=\"([0-9a-f-]{36})\"[^>]*>" + naam);
    }

    /** What the wijkagent tells, in which a word of its own is planted. */
    static Toneel.Zaak begin(Bezoeker wie) {
        String woord = "Kanarie" + UUID.randomUUID().toString().substring(0, 8);
        Bladzijde keuze = wie.haal("/namens?partij=" + partij(wie, "Politie Regionale Eenheid"));
        String melder = vind(
                keuze.tekst(),
                "id=\"([^\"]+)\" name=\"melder\" value=\"([0-9a-f-]{36})\"(?=(?:(?!name=\"melder\").)*?" + MELDER
                        + ")");
        Bladzijde eerste = wie.verstuur(keuze.formulier("/namens").vul("melder", melder));
        String pad = eerste.pad();
        wie.verstuur(eerste.formulier(pad)
                .vul("persoon.voornamen", woord)
                .vul("persoon.geslachtsnaam", woord)
                .vul("naar", "toch"));
        return new Toneel.Zaak(pad, woord);
    }

    /** The same, once it lies before the wijkagent. */
    static Toneel.Zaak legVoor(Bezoeker wie, Toneel.Zaak concept) {
        Bladzijde voorgelegd =
                wie.verstuur(Conceptmaker.blad(wie, concept.pad(), "nakijken").vul("naar", "versturen"));
        if (!voorgelegd.pad().startsWith("/namens/")) {
            throw new AssertionError("not laid before anyone: " + voorgelegd);
        }
        return new Toneel.Zaak(voorgelegd.pad().replace("/namens/", "/aanmelden/"), concept.woord());
    }

    private static String vind(String tekst, String patroon) {
        Matcher gevonden = Pattern.compile(patroon, Pattern.DOTALL).matcher(tekst);
        if (!gevonden.find()) {
            throw new AssertionError("not found: " + patroon);
        }
        return gevonden.group(gevonden.groupCount());
    }
}
