package nl.zorgvuldig.kern.protocol;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.grondslag.Taak;

/**
 * A kind of partij as the profile describes it.
 *
 * @param soort the kind
 * @param taken the statutory tasks it can act on, each with its articles
 * @param voorwaarden conditions on what it gives
 * @param artikelen the letter of the protocol that names the kind
 */
public record Soortbepaling(
        SoortPartij soort, Map<Taak, List<Artikel>> taken, Set<Voorwaarde> voorwaarden, List<Artikel> artikelen) {
    /** Copies the collections. */
    public Soortbepaling {
        taken = taken.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, taak -> List.copyOf(taak.getValue())));
        voorwaarden = Set.copyOf(voorwaarden);
        artikelen = List.copyOf(artikelen);
    }
}
