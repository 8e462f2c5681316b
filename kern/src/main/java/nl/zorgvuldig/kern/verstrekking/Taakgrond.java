package nl.zorgvuldig.kern.verstrekking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.protocol.Soortbepaling;
import nl.zorgvuldig.kern.protocol.Taakbepaling;
import nl.zorgvuldig.kern.taal.Gegeven;

/**
 * The ground that a statutory task gives: the protocol lets the partij act on it, and its law holds on the day (E1, IJ 6.4).
 *
 * @param soorten what the protocol says of the kinds the partij is of
 * @param taak the task that was named
 * @param dag the day
 */
public record Taakgrond(List<Soortbepaling> soorten, Gegeven<Taak> taak, LocalDate dag) {
    /** Copies the kinds. */
    public Taakgrond {
        soorten = List.copyOf(soorten);
    }

    /** Writes down whether the ground is there, at a place in what was asked. */
    public List<Oordeel> toets(Bevinder bevinder, String plaats) {
        List<Taakbepaling> genoemd = soorten.stream()
                .flatMap(soort -> taak.alsOptie().map(soort.taken()::get).stream())
                .toList();
        Optional<Taakbepaling> geldig =
                genoemd.stream().filter(bepaling -> bepaling.geldt(dag)).findFirst();
        return geldig.map(bepaling -> bevinder.met(bepaling.artikelen()).voldaan("taak-van-de-partij", naam(bepaling)))
                .or(() -> genoemd.stream()
                        .findFirst()
                        .map(bepaling ->
                                bevinder.met(bepaling.artikelen()).faaltOp(plaats, "taak-geldt-niet", naam(bepaling))))
                .orElseGet(() -> bevinder.faaltOp(plaats, "taak-ontbreekt", Map.of()));
    }

    private static Map<String, Argument> naam(Taakbepaling bepaling) {
        return Map.of("taak", new Argument.Code("taak", bepaling.taak().code()));
    }
}
