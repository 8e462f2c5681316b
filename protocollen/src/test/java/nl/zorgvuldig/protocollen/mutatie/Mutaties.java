package nl.zorgvuldig.protocollen.mutatie;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.Rechtlezer;

/** Every change that is tried: swap, rename, cite another article, take out, add, lengthen, shorten. */
final class Mutaties {
    private static final Set<String> DUREN = Set.of("duur", "van", "tot", "met", "hoogstens");
    private static final Map<String, List<Object>> KEUZES = Map.ofEntries(
            Map.entry("herkomst", List.of("huis", "partij")),
            Map.entry("eisen", List.of("geheimhouding", "screening")),
            Map.entry("betrokkenheid", List.of("geen", "aanmelder", "behandelaar", "ondersteuner", "bevraagde")),
            Map.entry("zicht", List.of("eigen", "gevraagd", "alles")),
            Map.entry(
                    "handeling",
                    List.of(
                            "aanmelden",
                            "aanmelden_namens",
                            "oppakken",
                            "inzien",
                            "navragen",
                            "afstemmen",
                            "uitvragen",
                            "beantwoorden",
                            "betrekken",
                            "beoordelen",
                            "akkoord_geven",
                            "vernietigen",
                            "uitkomst_inzien",
                            "medewerker_inzien",
                            "deelprofiel_bepalen",
                            "register_inzien",
                            "beheren",
                            "logboek_inzien")),
            Map.entry("voorwaarden", List.of("artikel_20", "uitdrukkelijke_toestemming")),
            Map.entry("betrokkenen", List.of(1, 2, 3, 4)),
            Map.entry("aard", List.of("gewoon", "personalia", "bijzonder", "strafrechtelijk", "bsn")),
            Map.entry("geheim", List.of("geen", "zorg", "politie")),
            Map.entry("gevers", List.of("iedereen")),
            Map.entry("vragers", List.of("gever", "leidend")),
            Map.entry("nodig", List.of("convenant", "protocol", "bevoegdheidsverlening")),
            Map.entry("door", List.of("burgemeester", "college", "ggd")),
            Map.entry("soorten", List.of("burgemeester", "college", "ggd")),
            Map.entry("voor", List.of("aanmelden", "beoordelen")),
            Map.entry("gevolg", List.of("naar_fase", "vernietigen")),
            Map.entry(
                    "vereisten",
                    List.of(
                            "afstemming_gemeente",
                            "overleg_geschiktheid",
                            "overleg_inzage_vooraf",
                            "criteria",
                            "noodzaak_per_inbreng")));

    private Mutaties() {}

    static Stream<Mutatie> van(Object boom) {
        return van(boom, List.of());
    }

    private static Stream<Mutatie> van(Object waarde, List<Object> pad) {
        return switch (waarde) {
            case Map<?, ?> groep ->
                groep.entrySet().stream().flatMap(rij -> van(rij.getValue(), Mutatie.onder(pad, rij.getKey())));
            case List<?> lijst -> lijst(lijst, pad);
            default -> enkel(waarde, pad);
        };
    }

    private static Stream<Mutatie> lijst(List<?> lijst, List<Object> pad) {
        Stream<Mutatie> elk = IntStream.range(0, lijst.size())
                .boxed()
                .flatMap(nummer -> Stream.concat(
                        Stream.of(Mutatie.zonder(pad, nummer)), van(lijst.get(nummer), Mutatie.onder(pad, nummer))));
        Stream<Mutatie> erbij = Optional.ofNullable(KEUZES.get(naam(pad))).stream()
                .flatMap(List::stream)
                .filter(keuze -> lijst.stream().noneMatch(keuze::equals))
                .filter(keuze -> lijst.stream().noneMatch(Map.class::isInstance))
                .map(keuze -> keuze.equals("iedereen") ? Mutatie.vervang(pad, keuze) : Mutatie.erbij(pad, keuze));
        return Stream.concat(elk, erbij);
    }

    private static Stream<Mutatie> enkel(Object waarde, List<Object> pad) {
        String naam = naam(pad);
        if (waarde instanceof Boolean waar) {
            return Stream.of(Mutatie.vervang(pad, !waar));
        }
        if (naam.equals("gevers") && waarde.equals("iedereen")) {
            return Stream.of(Mutatie.vervang(pad, List.of("veilig-thuis")));
        }
        if (KEUZES.containsKey(naam)) {
            return KEUZES.get(naam).stream()
                    .filter(keuze -> !keuze.equals(waarde))
                    .map(keuze -> Mutatie.vervang(pad, keuze));
        }
        if (DUREN.contains(naam)) {
            return duur(String.valueOf(waarde)).map(duur -> Mutatie.vervang(pad, duur));
        }
        if (naam.equals("artikelen")) {
            return Stream.of(Mutatie.vervang(pad, anderArtikel(String.valueOf(waarde))));
        }
        return Stream.of(Mutatie.vervang(pad, waarde + "x"));
    }

    /** Another article of the same text; of a statute one that it has, for the reader refuses any other. */
    private static String anderArtikel(String tekst) {
        String bron = tekst.substring(0, tekst.indexOf(' '));
        String ontwerp = "ontwerp " + (tekst.endsWith("beheer") ? "verlenen" : "beheer");
        if (bron.equals("ontwerp")) {
            return ontwerp;
        }
        return Rechtlezer.ingebouwd()
                .wet(bron)
                .map(wet -> wet.artikelen().keySet().stream()
                        .sorted()
                        .map(nummer -> bron + " " + nummer)
                        .filter(artikel -> !artikel.equals(tekst))
                        .findFirst()
                        .orElse(ontwerp))
                .orElse(bron + " 99.9");
    }

    private static Stream<String> duur(String duur) {
        String[] delen = duur.split(" ", 2);
        int aantal = Integer.parseInt(delen[0]);
        String eenheid = delen[1].equals("maand") ? "maanden" : delen[1];
        return aantal == 0
                ? Stream.of("1 dag")
                : Stream.of((aantal + 1) + " " + eenheid, aantal == 1 ? "1 dag" : (aantal - 1) + " " + eenheid);
    }

    /** The name of the field, also for an element of its list. */
    private static String naam(List<Object> pad) {
        return pad.reversed().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
    }
}
