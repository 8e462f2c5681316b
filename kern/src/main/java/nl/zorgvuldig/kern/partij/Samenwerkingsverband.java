package nl.zorgvuldig.kern.partij;

import java.util.UUID;

/** A collaboration of partijen under one protocol; nothing of one is visible from another (A1). */
public interface Samenwerkingsverband {

    /**
     * Random identifier.
     *
     * @param waarde 128 random bits
     */
    record Id(UUID waarde) {}
}
