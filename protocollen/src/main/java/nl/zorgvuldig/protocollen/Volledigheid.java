package nl.zorgvuldig.protocollen;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Every norm has its articles, everything that runs has a term, and one category says who someone is. */
final class Volledigheid {
    private Volledigheid() {}

    static Stream<Fout> fouten(Veld profiel) {
        return Stream.of(
                        personalia(profiel.veld("categorieen")),
                        ontbrekend(profiel.veld("normen"), "norm", Norm.Laag.PROTOCOL.normen()),
                        ontbrekend(profiel.veld("termijnen"), "soort", List.of(Termijnbepaling.Soort.values())))
                .flatMap(stroom -> stroom);
    }

    private static Stream<Fout> personalia(Veld categorieen) {
        long aantal = categorieen.lijst().stream()
                .filter(categorie -> Codes.is(categorie.tekst("aard"), Aard.PERSONALIA))
                .count();
        return aantal == 1
                ? Stream.empty()
                : Stream.of(
                        categorieen.fout("precies één categorie zegt wie iemand is (aard personalia), niet " + aantal));
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
