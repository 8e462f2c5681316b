package nl.zorgvuldig.kern.partij;

import java.util.UUID;

/** An organisation that takes part. */
public interface Partij {

    /**
     * Random identifier.
     *
     * @param waarde 128 random bits
     */
    record Id(UUID waarde) {}
}
