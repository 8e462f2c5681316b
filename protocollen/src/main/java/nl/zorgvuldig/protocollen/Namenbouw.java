package nl.zorgvuldig.protocollen;

import static nl.zorgvuldig.protocollen.Profielbouw.tekst;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Gathers the names of everything that a profile gives a code. */
final class Namenbouw {
    private Namenbouw() {}

    static Namen van(Veld wortel) {
        Veld aanmelding = wortel.veld("aanmelding");
        return new Namen(Map.ofEntries(
                rij(Begrip.ROL, wortel.lijst("rollen")),
                rij(Begrip.FASE, wortel.lijst("fasen")),
                rij(Begrip.DOEL, binnen(wortel, "fasen", "doelen")),
                rij(Begrip.SOORT, wortel.lijst("soorten")),
                rij(Begrip.TAAK, binnen(wortel, "soorten", "taken")),
                rij(Begrip.CATEGORIE, wortel.lijst("categorieen")),
                rij(Begrip.ONDERDEEL, binnen(wortel, "categorieen", "onderdelen")),
                rij(Begrip.GEBIED, aanmelding.lijst("gebieden")),
                rij(Begrip.CRITERIAGROEP, aanmelding.lijst("criteriagroepen")),
                rij(Begrip.CRITERIUM, binnen(aanmelding, "criteriagroepen", "criteria")),
                rij(Begrip.GROND, aanmelding.veld("informeren").lijst("gronden")),
                rij(Begrip.ONDERTEKENAAR, aanmelding.lijst("ondertekenaars")),
                rij(Begrip.UITKOMST, wortel.lijst("uitkomsten")),
                rij(Begrip.REDEN, binnen(wortel, "uitkomsten", "redenen")),
                rij(Begrip.TERMIJN, wortel.lijst("termijnen"), veld -> groot(veld, "soort")),
                rij(Begrip.NORM, wortel.lijst("normen"), veld -> groot(veld, "norm"))));
    }

    private static Map.Entry<Begrip, Map<String, Element>> rij(Begrip begrip, List<Veld> velden) {
        return rij(begrip, velden, veld -> tekst(veld, "code"));
    }

    private static Map.Entry<Begrip, Map<String, Element>> rij(
            Begrip begrip, List<Veld> velden, Function<Veld, String> code) {
        return Map.entry(
                begrip,
                velden.stream()
                        .collect(
                                Collectors.toMap(code, veld -> new Element(tekst(veld, "naam"), Artikelen.van(veld)))));
    }

    private static List<Veld> binnen(Veld veld, String lijst, String naam) {
        return veld.lijst(lijst).stream()
                .flatMap(element -> Stream.of(element.lijst(naam)))
                .flatMap(List::stream)
                .toList();
    }

    private static String groot(Veld veld, String naam) {
        return tekst(veld, naam).toUpperCase(Locale.ROOT);
    }
}
