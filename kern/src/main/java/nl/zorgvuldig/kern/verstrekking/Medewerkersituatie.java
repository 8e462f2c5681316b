package nl.zorgvuldig.kern.verstrekking;

import java.util.Set;

/**
 * A situation in which it is to be shown who a colleague is.
 *
 * @param basis who asks
 * @param vindplaatsen the sealed fields to be opened
 */
record Medewerkersituatie(Situatie basis, Set<Vindplaats> vindplaatsen) {
    /** Copies the places. */
    Medewerkersituatie {
        vindplaatsen = Set.copyOf(vindplaatsen);
    }
}
