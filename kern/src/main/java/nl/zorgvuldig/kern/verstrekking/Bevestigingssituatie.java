package nl.zorgvuldig.kern.verstrekking;

import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Persoon;

/**
 * A situation in which a proposed grant of a role is to be confirmed, so that it begins to work.
 *
 * @param basis who confirms
 * @param aan who is given the role
 * @param voorgesteldDoor who proposed it
 * @param inlog for whom a way to log in is known; unknown when none is
 */
public record Bevestigingssituatie(
        Situatie basis, Persoon.Id aan, Persoon.Id voorgesteldDoor, Gegeven<Persoon.Id> inlog) {
    /** The act is registering, whatever act the loaded situation was for; how another logs in says nothing. */
    public Bevestigingssituatie {
        basis = basis.voor(Handeling.BEHEREN);
        inlog = inlog.mits(aan::equals);
    }
}
