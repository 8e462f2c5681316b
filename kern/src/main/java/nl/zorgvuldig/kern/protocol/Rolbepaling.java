package nl.zorgvuldig.kern.protocol;

import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * A role as the profile describes it.
 *
 * @param rol the role
 * @param herkomst on whose behalf its holder acts
 * @param eisen what must be recorded of the holder first
 * @param artikelen where the protocol says so
 */
public record Rolbepaling(Rol rol, Herkomst herkomst, Set<Eis> eisen, List<Artikel> artikelen) {
    /** Copies the collections. */
    public Rolbepaling {
        eisen = Set.copyOf(eisen);
        artikelen = List.copyOf(artikelen);
    }
}
