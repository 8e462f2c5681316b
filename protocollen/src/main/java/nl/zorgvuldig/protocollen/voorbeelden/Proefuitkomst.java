package nl.zorgvuldig.protocollen.voorbeelden;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import nl.zorgvuldig.kern.verstrekking.Verstrekkingsbesluit;

/**
 * What the protocol said of an example.
 *
 * @param toegestaan whether it may; of a term always true
 * @param bevindingen what was found
 * @param namens the partij on whose behalf something was shown
 * @param laatsteDag the last day of a term
 * @param artikelen the articles of each code that was found
 * @param waarden what came out that is no permission: the end of each term, or how much is left to see
 */
record Proefuitkomst(
        boolean toegestaan,
        List<Bevinding> bevindingen,
        Optional<Partij.Id> namens,
        Optional<LocalDate> laatsteDag,
        Map<String, Set<String>> artikelen,
        Map<String, String> waarden) {
    /** The one value of an example about keeping. */
    static final String ZICHT = "zicht";

    static Proefuitkomst van(Handelingsbesluit besluit) {
        return van(besluit instanceof Handelingsbesluit.Toegestaan, besluit.bevindingen(), Optional.empty());
    }

    static Proefuitkomst van(Verstrekkingsbesluit besluit) {
        Optional<Partij.Id> namens = besluit instanceof Verstrekkingsbesluit.Toegestaan toegestaan
                ? Optional.of(toegestaan.bewijs().namens())
                : Optional.empty();
        return van(besluit instanceof Verstrekkingsbesluit.Toegestaan, besluit.bevindingen(), namens);
    }

    static Proefuitkomst termijn(LocalDate laatsteDag, List<Artikel> artikelen) {
        return new Proefuitkomst(
                true,
                List.of(),
                Optional.empty(),
                Optional.of(laatsteDag),
                Map.of("termijn", teksten(artikelen)),
                Map.of());
    }

    static Proefuitkomst waarden(Map<String, String> waarden, Map<String, Set<String>> artikelen) {
        return new Proefuitkomst(true, List.of(), Optional.empty(), Optional.empty(), artikelen, waarden);
    }

    static Set<String> teksten(List<Artikel> artikelen) {
        return artikelen.stream().map(Artikel::toString).collect(Collectors.toSet());
    }

    /** Two decisions that both must permit. */
    Proefuitkomst en(Proefuitkomst ander) {
        if (toegestaan != ander.toegestaan) {
            return toegestaan ? ander : this;
        }
        return van(
                toegestaan,
                Stream.concat(bevindingen.stream(), ander.bevindingen.stream()).toList(),
                namens);
    }

    Set<String> codes() {
        return artikelen.keySet();
    }

    private static Proefuitkomst van(boolean toegestaan, List<Bevinding> bevindingen, Optional<Partij.Id> namens) {
        Map<String, Set<String>> artikelen = bevindingen.stream()
                .collect(Collectors.groupingBy(
                        Bevinding::code,
                        Collectors.flatMapping(
                                bevinding -> bevinding.artikelen().stream().map(Artikel::toString),
                                Collectors.toSet())));
        return new Proefuitkomst(toegestaan, bevindingen, namens, Optional.empty(), artikelen, Map.of());
    }
}
