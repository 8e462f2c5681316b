package nl.zorgvuldig.protocollen;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** A casus begins where it is reported, and comes in every phase by an outcome of another. */
final class Fasegang {
    private Fasegang() {}

    /** Nothing is said while a phase is named that is not there: it may be the one that was meant. */
    static Stream<Fout> fouten(Veld profiel) {
        Set<String> fasen = Codes.van(profiel, "fasen");
        Set<String> genoemd = Stream.concat(
                        profiel.alle("aanmelding.fase"),
                        Stream.concat(profiel.alle("uitkomsten.uit"), profiel.alle("uitkomsten.naar")))
                .flatMap(veld -> veld.tekst().stream())
                .collect(Collectors.toSet());
        if (!fasen.containsAll(genoemd)) {
            return Stream.empty();
        }
        Set<String> bereikt = bereikt(profiel);
        return profiel.lijst("fasen").stream()
                .filter(fase -> fase.tekst("code")
                        .filter(code -> !bereikt.contains(code))
                        .isPresent())
                .map(fase -> fase.fout("geen enkele uitkomst leidt naar deze fase, dus komt er nooit een casus in"));
    }

    private static Set<String> bereikt(Veld profiel) {
        Set<String> bereikt = new HashSet<>();
        profiel.veld("aanmelding").tekst("fase").ifPresent(bereikt::add);
        boolean verder = true;
        while (verder) {
            verder = bereikt.addAll(profiel.lijst("uitkomsten").stream()
                    .filter(uitkomst ->
                            uitkomst.tekst("uit").filter(bereikt::contains).isPresent())
                    .flatMap(uitkomst -> uitkomst.tekst("naar").stream())
                    .toList());
        }
        return bereikt;
    }
}
