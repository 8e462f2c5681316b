package nl.zorgvuldig.kern.verstrekking;

import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Persoon;

/**
 * A situation in which someone is to be given what lets him act: a role, or a statement that a role asks for.
 *
 * @param basis who gives
 * @param aan who is given it
 */
public record Verleningssituatie(Situatie basis, Persoon.Id aan) {
    /** The act is registering, whatever act the loaded situation was for. */
    public Verleningssituatie {
        basis = basis.voor(Handeling.BEHEREN);
    }
}
