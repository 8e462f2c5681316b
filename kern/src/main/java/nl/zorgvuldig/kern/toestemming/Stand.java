package nl.zorgvuldig.kern.toestemming;

import java.util.Set;

/** How a consent stands after one of its versions. */
public sealed interface Stand {

    /** Nobody was asked anything yet. */
    record Ongevraagd() implements Stand {}

    /**
     * It was asked, and there is no answer yet.
     *
     * @param aan who was asked
     * @param dekking for what
     */
    record Gevraagd(Gevraagde aan, Dekking dekking) implements Stand {}

    /**
     * It was given.
     *
     * @param door who gave it
     * @param dekking for what
     * @param vastgelegd what is on record about it
     */
    record Gegeven(Gevraagde door, Dekking dekking, Set<Toestemmingseis> vastgelegd) implements Stand {
        /** Copies what is on record. */
        public Gegeven {
            vastgelegd = Set.copyOf(vastgelegd);
        }
    }

    /** It was refused. */
    record Geweigerd() implements Stand {}

    /** It was given once and taken back. */
    record Ingetrokken() implements Stand {}
}
