package nl.zorgvuldig.kern.toegang;

import java.util.UUID;

/** The file of one casus. */
public interface Dossier {

    /**
     * Random identifier; the number a house shows is another.
     *
     * @param waarde 128 random bits
     */
    record Id(UUID waarde) {}
}
