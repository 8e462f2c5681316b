package nl.zorgvuldig.kern.inbreng;

import java.util.UUID;

/** Something one partij gave about one betrokkene, for one purpose, in one phase (D1). */
public interface Inbreng {

    /**
     * Random identifier.
     *
     * @param waarde 128 random bits
     */
    record Id(UUID waarde) {}

    /** What a piece of a dossier is. */
    enum Vorm {
        /** What a partij gave. Whoever does not say otherwise means this. */
        GEGEVEN,
        /** A recorded text of the process, owned like what a partij gave. */
        OPGESCHREVEN
    }
}
