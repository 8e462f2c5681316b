package nl.zorgvuldig.kern.verstrekking;

import java.util.Set;
import nl.zorgvuldig.kern.inbreng.Inbrengfeiten;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;

/**
 * A situation in which something sealed is to be shown.
 *
 * @param basis who asks, and the dossier
 * @param inbreng what is to be shown
 * @param vindplaatsen the sealed fields to be opened
 */
public record Inzagesituatie(Situatie basis, Gegeven<Inbrengfeiten> inbreng, Set<Vindplaats> vindplaatsen) {
    /** Copies the places; the act is seeing, whatever act the loaded situation was for. */
    public Inzagesituatie {
        basis = basis.voor(Handeling.INZIEN);
        vindplaatsen = Set.copyOf(vindplaatsen);
    }
}
