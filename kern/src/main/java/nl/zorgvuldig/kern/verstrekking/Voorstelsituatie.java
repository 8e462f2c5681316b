package nl.zorgvuldig.kern.verstrekking;

import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;

/**
 * A situation in which something that one person registered is to be confirmed by another, so that it begins to work.
 *
 * @param basis who confirms
 * @param door who proposed it
 * @param voorsteller what is known now of who proposed it
 */
public record Voorstelsituatie(Situatie basis, Persoon.Id door, Gegeven<Persoonsfeiten> voorsteller) {
    /** The act is registering, whatever act the loaded situation was for; the facts of another say nothing. */
    public Voorstelsituatie {
        basis = basis.voor(Handeling.BEHEREN);
        voorsteller = voorsteller.mits(feiten -> feiten.id().equals(door));
    }
}
