package nl.zorgvuldig.kern.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.grondslag.Taak;

/**
 * A kind of partij as the profile describes it.
 *
 * @param soort the kind
 * @param taken the statutory tasks it can act on, each with its days and articles
 * @param voorwaarden conditions on what it gives
 * @param artikelen the letter of the protocol that names the kind
 */
public record Soortbepaling(
        SoortPartij soort, Map<Taak, Taakbepaling> taken, Set<Voorwaarde> voorwaarden, List<Artikel> artikelen) {
    /** Copies the collections. */
    public Soortbepaling {
        taken = Map.copyOf(taken);
        voorwaarden = Set.copyOf(voorwaarden);
        artikelen = List.copyOf(artikelen);
    }

    /** The tasks on which processing can rest on a day (E1). */
    public Stream<Taak> taken(LocalDate dag) {
        return taken.values().stream().filter(bepaling -> bepaling.geldt(dag)).map(Taakbepaling::taak);
    }
}
