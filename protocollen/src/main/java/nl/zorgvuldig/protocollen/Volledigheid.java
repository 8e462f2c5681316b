package nl.zorgvuldig.protocollen;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Every norm the software knows has its articles, and everything that runs has a term. */
final class Volledigheid {
    private Volledigheid() {}

    static Stream<Fout> fouten(Veld profiel) {
        return Stream.concat(
                ontbrekend(profiel.veld("normen"), "norm", List.of(Norm.values())),
                ontbrekend(profiel.veld("termijnen"), "soort", List.of(Termijnbepaling.Soort.values())));
    }

    private static Stream<Fout> ontbrekend(Veld lijst, String naam, List<? extends Enum<?>> nodig) {
        Set<String> aanwezig = lijst.lijst().stream()
                .flatMap(veld -> veld.tekst(naam).stream())
                .collect(Collectors.toSet());
        return nodig.stream()
                .map(Codes::klein)
                .filter(code -> !aanwezig.contains(code))
                .map(code -> lijst.fout("'" + code + "' ontbreekt in deze lijst"));
    }
}
