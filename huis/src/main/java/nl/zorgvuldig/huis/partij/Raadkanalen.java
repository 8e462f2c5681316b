package nl.zorgvuldig.huis.partij;

import java.util.Optional;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;

/** Whom to ask for advice before anything is reported. */
public interface Raadkanalen {

    /** The channel of a house; empty when none is on record. */
    Optional<Raadkanaal> van(Samenwerkingsverband.Id huis);

    /** Keeps this one instead of what was there. */
    void bewaar(Samenwerkingsverband.Id huis, Raadkanaal kanaal);

    /**
     * A desk that can be called.
     *
     * @param naam what it is called
     * @param telefoon its number
     */
    record Raadkanaal(String naam, String telefoon) {}
}
