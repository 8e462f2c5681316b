package nl.zorgvuldig.kern.verstrekking;

import java.util.Set;
import nl.zorgvuldig.kern.protocol.Handeling;

/**
 * A situation in which it is to be shown who a colleague is.
 *
 * @param basis who asks
 * @param vindplaatsen the sealed fields to be opened
 */
record Medewerkersituatie(Situatie basis, Set<Vindplaats> vindplaatsen) {
    /** Copies the places; the act is seeing a colleague, whatever act the loaded situation was for. */
    Medewerkersituatie {
        basis = basis.voor(Handeling.MEDEWERKER_INZIEN);
        vindplaatsen = Set.copyOf(vindplaatsen);
    }
}
