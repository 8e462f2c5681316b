package nl.zorgvuldig.kern.inbreng;

import nl.zorgvuldig.kern.partij.Partij;

/** Someone whom a giver lets see what it gave. */
public sealed interface Ontvanger {

    /** Whoever leads the process for the house, in the role that the profile names for it. */
    record Regisseur() implements Ontvanger {}

    /**
     * Everyone who works for a partij, but not the staff of the house on its behalf.
     *
     * @param id which partij
     */
    record EenPartij(Partij.Id id) implements Ontvanger {}
}
