package nl.zorgvuldig.kern.protocol;

import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * Who enters the report of someone who takes no part in the house. Such a role reports only that, and only after it was
 * decided and recorded that the report is taken over.
 *
 * @param rollen the roles; none when the profile knows no such report
 * @param artikelen where the protocol says so
 */
public record Derdebepaling(Set<Rol> rollen, List<Artikel> artikelen) {
    /** Copies the collections. */
    public Derdebepaling {
        rollen = Set.copyOf(rollen);
        artikelen = List.copyOf(artikelen);
    }
}
