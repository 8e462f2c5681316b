package nl.zorgvuldig.kern.inbreng;

import java.util.Set;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.taal.Gegeven;

/**
 * What a decision knows of who gave an inbreng, now and not when it was given.
 *
 * @param partij the partij that gave it
 * @param beslissingen the artikel 20-beslissingen on record, not withdrawn
 */
public record Geverfeiten(Gegeven<Partijfeiten> partij, Set<Artikel20> beslissingen) {
    /** Copies the decisions. */
    public Geverfeiten {
        beslissingen = Set.copyOf(beslissingen);
    }
}
