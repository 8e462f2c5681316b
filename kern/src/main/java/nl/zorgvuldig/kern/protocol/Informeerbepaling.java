package nl.zorgvuldig.kern.protocol;

import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * Who tells the betrokkene, when, and on which grounds it may wait.
 *
 * @param door the kinds of partij of which one informs
 * @param voor the act that cannot happen before
 * @param gronden the only grounds for waiting
 * @param artikelen where the protocol says so
 */
public record Informeerbepaling(
        Set<SoortPartij> door, Set<Handeling> voor, Set<Uitstelgrond> gronden, List<Artikel> artikelen) {
    /** Copies the collections. */
    public Informeerbepaling {
        door = Set.copyOf(door);
        voor = Set.copyOf(voor);
        gronden = Set.copyOf(gronden);
        artikelen = List.copyOf(artikelen);
    }
}
