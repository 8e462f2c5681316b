package nl.zorgvuldig.protocollen;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** A code means one thing within its kind; a competence is said once. */
final class Dubbelen {
    private Dubbelen() {}

    static Stream<Fout> fouten(Veld profiel) {
        List<Stream<Veld>> soorten = Stream.concat(
                        Stream.of(
                                        profiel.lijst("bronnen"),
                                        profiel.lijst("ontwerpkeuzes"),
                                        profiel.lijst("rollen"),
                                        profiel.lijst("fasen"),
                                        profiel.lijst("soorten"),
                                        profiel.lijst("categorieen"),
                                        profiel.lijst("uitkomsten"),
                                        profiel.lijst("open_vragen"),
                                        profiel.veld("aanmelding").lijst("gebieden"),
                                        profiel.veld("aanmelding").lijst("criteriagroepen"),
                                        profiel.veld("aanmelding").lijst("ondertekenaars"),
                                        profiel.veld("aanmelding")
                                                .veld("informeren")
                                                .lijst("gronden"))
                                .map(List::stream),
                        Stream.of(
                                binnen(profiel, "fasen", "doelen"),
                                binnen(profiel, "soorten", "taken"),
                                binnen(profiel, "categorieen", "onderdelen"),
                                binnen(profiel, "uitkomsten", "redenen"),
                                binnen(profiel.veld("aanmelding"), "criteriagroepen", "criteria")))
                .toList();
        return Stream.of(
                        soorten.stream().flatMap(soort -> dubbel(soort, veld -> veld.tekst("code"))),
                        dubbel(profiel.lijst("normen").stream(), veld -> veld.tekst("norm")),
                        dubbel(profiel.lijst("termijnen").stream(), veld -> veld.tekst("soort")),
                        dubbel(profiel.lijst("huisbreed").stream(), Dubbelen::bevoegdheid),
                        profiel.lijst("fasen").stream()
                                .flatMap(fase -> dubbel(fase.lijst("bevoegdheden").stream(), Dubbelen::bevoegdheid)))
                .flatMap(stroom -> stroom);
    }

    private static Stream<Veld> binnen(Veld veld, String lijst, String naam) {
        return veld.lijst(lijst).stream().flatMap(element -> element.lijst(naam).stream());
    }

    private static Optional<String> bevoegdheid(Veld veld) {
        return veld.tekst("rol").flatMap(rol -> veld.tekst("handeling").map(handeling -> rol + ":" + handeling));
    }

    private static Stream<Fout> dubbel(Stream<Veld> velden, Function<Veld, Optional<String>> sleutel) {
        Set<String> gezien = new HashSet<>();
        return velden.flatMap(veld -> sleutel
                .apply(veld)
                .filter(code -> !gezien.add(code))
                .map(code -> veld.fout("'" + code + "' staat er twee keer"))
                .stream());
    }
}
