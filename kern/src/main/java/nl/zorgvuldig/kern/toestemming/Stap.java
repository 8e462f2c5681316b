package nl.zorgvuldig.kern.toestemming;

import java.time.Instant;
import java.util.Set;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Vrager;

/** Something that can happen to a consent. Nothing else ever changes one. */
public sealed interface Stap {

    /** When. */
    Instant op();

    /** The partij that records it. */
    Partij.Id door();

    /**
     * It is asked.
     *
     * @param op when
     * @param door the partij that asks
     * @param als the capacities in which that partij can
     * @param aan who is asked
     * @param dekking for what
     */
    record Vragen(Instant op, Partij.Id door, Set<Vrager> als, Gevraagde aan, Dekking dekking) implements Stap {
        /** Copies the capacities. */
        public Vragen {
            als = Set.copyOf(als);
        }
    }

    /**
     * It is given, for what was asked.
     *
     * @param op when
     * @param door the partij that was told
     * @param van who gave it
     * @param vastgelegd what is on record about it
     */
    record Geven(Instant op, Partij.Id door, Gevraagde van, Set<Toestemmingseis> vastgelegd) implements Stap {
        /** Copies what is on record. */
        public Geven {
            vastgelegd = Set.copyOf(vastgelegd);
        }
    }

    /**
     * It is refused.
     *
     * @param op when
     * @param door the partij that was told
     */
    record Weigeren(Instant op, Partij.Id door) implements Stap {}

    /**
     * It is taken back. Nothing is asked for that: taking back is as easy as giving (AVG 7 lid 3).
     *
     * @param op when
     * @param door the partij that was told
     */
    record Intrekken(Instant op, Partij.Id door) implements Stap {}

    /**
     * It is given anew for something else, in the place of what stood.
     *
     * @param op when
     * @param door the partij that asked
     * @param als the capacities in which that partij can
     * @param van who gave it
     * @param dekking for what now
     * @param vastgelegd what is on record about it
     */
    record Vervangen(
            Instant op,
            Partij.Id door,
            Set<Vrager> als,
            Gevraagde van,
            Dekking dekking,
            Set<Toestemmingseis> vastgelegd)
            implements Stap {
        /** Copies the collections. */
        public Vervangen {
            als = Set.copyOf(als);
            vastgelegd = Set.copyOf(vastgelegd);
        }
    }
}
