package nl.zorgvuldig.protocollen.uitputtend;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Gever;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;

/**
 * The codes that a protocol and the law above it treat alike in everything but their name, one of each. The grid of the
 * second hand takes every single code.
 */
final class Klassen {
    private Klassen() {}

    /** Alike: conditions, place in the law, and every list that names a kind of partij. */
    static Stream<SoortPartij> soorten(Protocol protocol) {
        return eerste(gelijkeSoorten(protocol), SoortPartij::code);
    }

    static Collection<List<SoortPartij>> gelijkeSoorten(Protocol protocol) {
        return klassen(
                protocol.soorten().keySet(),
                soort -> List.of(
                        protocol.soortbepalingen(Set.of(soort)).getFirst().voorwaarden(),
                        protocol.regime()
                                .map(wet -> String.valueOf(wet.deelnemers().get(soort))),
                        noemen(protocol, soort),
                        protocol.aanmelding().gemeenten().contains(soort),
                        protocol.aanmelding().informeren().door().contains(soort)));
    }

    private static List<Categorie> noemen(Protocol protocol, SoortPartij soort) {
        Stream<Categorie> hier = protocol.categorieen().values().stream()
                .filter(bepaling -> noemt(bepaling.gever(), soort))
                .map(Categoriebepaling::categorie);
        Stream<Categorie> inDeWet = protocol.regime().stream()
                .flatMap(wet -> wet.categorieen().entrySet().stream())
                .filter(rij -> noemt(rij.getValue(), soort))
                .map(Map.Entry::getKey);
        return Stream.concat(hier, inDeWet)
                .sorted(Comparator.comparing(Categorie::code))
                .toList();
    }

    private static boolean noemt(Gever gever, SoortPartij soort) {
        return gever instanceof Gever.Alleen alleen && alleen.soorten().contains(soort);
    }

    /** Alike: kind of data, secrecy, who may give, parts, and place in the law. */
    static Stream<Categorie> categorieen(Protocol protocol) {
        return eerste(gelijkeCategorieen(protocol), Categorie::code);
    }

    static Collection<List<Categorie>> gelijkeCategorieen(Protocol protocol) {
        return klassen(protocol.categorieen().keySet(), categorie -> {
            Categoriebepaling bepaling =
                    Objects.requireNonNull(protocol.categorieen().get(categorie));
            return List.of(
                    bepaling.aard(),
                    bepaling.geheim(),
                    bepaling.gever(),
                    bepaling.onderdelen(),
                    bepaling.betrokkenen().size() == 4,
                    protocol.regime()
                            .map(wet -> String.valueOf(wet.categorieen().get(categorie))));
        });
    }

    private static <T> Collection<List<T>> klassen(Collection<T> codes, Function<T, List<?>> klasse) {
        return codes.stream().collect(Collectors.groupingBy(klasse)).values();
    }

    private static <T> Stream<T> eerste(Collection<List<T>> klassen, Function<T, String> naam) {
        return klassen.stream()
                .map(gelijke -> gelijke.stream().min(Comparator.comparing(naam)).orElseThrow())
                .sorted(Comparator.comparing(naam));
    }
}
