package nl.zorgvuldig.huis.partij;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;

/** What was registered of partijen and waits for a second person. */
public interface Partijvoorstellen {

    /** What waits in a house, the oldest first. */
    List<Voorstel> alle(Samenwerkingsverband.Id huis);

    /** One of them; empty when none with this identifier waits. */
    Optional<Voorstel> een(Samenwerkingsverband.Id huis, Soort soort, UUID id);

    /** Stores that a second person confirmed. */
    void bevestig(Kijker door, Voorstel voorstel);

    /** What can wait. */
    enum Soort {
        /** A partij, with its kinds and what it may process. */
        PARTIJ,
        /** A signature. */
        ONDERTEKENING,
        /** A decision of the police. */
        ARTIKEL20,
        /** What the partij authorised the house to do. */
        VERLENING
    }

    /**
     * Something that waits.
     *
     * @param soort what it is
     * @param id identifier of it
     * @param partij of which partij
     * @param door who proposed it
     */
    record Voorstel(Soort soort, UUID id, Partij.Id partij, Persoon.Id door) {}
}
