package nl.zorgvuldig.kern.protocol;

import java.util.List;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * A criterion as the profile describes it. The formal test is met when every criterion of at least one group is met.
 *
 * @param criterium the criterion
 * @param groep the group it belongs to
 * @param artikelen where the protocol says so
 */
public record Criteriumbepaling(Criterium criterium, String groep, List<Artikel> artikelen) {
    /** Copies the articles. */
    public Criteriumbepaling {
        artikelen = List.copyOf(artikelen);
    }
}
