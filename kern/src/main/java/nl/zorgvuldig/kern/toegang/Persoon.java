package nl.zorgvuldig.kern.toegang;

import java.util.UUID;

/** Someone who works in or with the house. */
public interface Persoon {

    /**
     * Random identifier.
     *
     * @param waarde 128 random bits
     */
    record Id(UUID waarde) {}
}
