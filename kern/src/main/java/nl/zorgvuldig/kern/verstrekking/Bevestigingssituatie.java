package nl.zorgvuldig.kern.verstrekking;

import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Persoon;

/**
 * A situation in which a proposed grant of a role is to be confirmed, so that it begins to work.
 *
 * @param voorstel who confirms what whom proposed
 * @param aan who is given the role
 * @param inlog for whom a way to log in is known; unknown when none is
 */
public record Bevestigingssituatie(Voorstelsituatie voorstel, Persoon.Id aan, Gegeven<Persoon.Id> inlog) {
    /** How another logs in says nothing. */
    public Bevestigingssituatie {
        inlog = inlog.mits(aan::equals);
    }
}
