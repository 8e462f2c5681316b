package nl.zorgvuldig.protocollen.voorbeelden;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Inhoud;
import nl.zorgvuldig.protocollen.yaml.Veld;

/**
 * One example as it is played: of a series each row by itself.
 *
 * @param naam the sentence that names it
 * @param veld the example, with its row laid over it
 * @param situatie the facts; an example about time carries its own
 */
record Rij(String naam, Veld veld, Veld situatie) {
    /** Without these there is no moment to ask about. */
    private static final Map<String, Set<String>> NODIG = Map.of(
            "termijnen", Set.of(),
            "bewaren", Set.of("op"),
            "heropenen", Set.of("op"),
            "verlengen", Set.of("op", "duur"),
            "termijn", Set.of("termijn.soort", "termijn.vanaf"));

    static Rij van(String naam, Veld voorbeeld, Veld begin, Veld rij) {
        Veld heel = Lees.over(voorbeeld, rij);
        String zin = naam + " – " + rij.tekst("naam").orElse("");
        return new Rij(zin, heel, Tijdvoorbeeld.kent(voorbeeld) ? heel : Lees.over(begin, rij.veld("maar")));
    }

    /** What is missing can come from the example, its row or its situation, so that only here it is seen. */
    Stream<Fout> fouten() {
        return NODIG.getOrDefault(veld.tekst("doet").orElse(""), Set.of("moment")).stream()
                .sorted()
                .filter(pad -> waarde(pad) instanceof Inhoud.Niets)
                .map(pad -> new Fout(veld.plek(), veld.onder(pad), "dit veld ontbreekt"));
    }

    private Inhoud waarde(String pad) {
        Veld gevonden = situatie;
        for (String naam : pad.split("\\.", -1)) {
            gevonden = gevonden.veld(naam);
        }
        return gevonden.inhoud();
    }

    Voorbeeld voorbeeld() {
        return new Voorbeeld(naam, veld, situatie);
    }
}
