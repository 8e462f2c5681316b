package nl.zorgvuldig.huis.kluis;

import java.util.SortedSet;

/**
 * Keeps the epoch keys and index keys, outside the database, and works with them; they never leave it. A directory does
 * this now, a hardware module can later.
 */
public interface Sleutelbewaarder {

    /** The epoch under which new keys are wrapped. */
    Epoche epoche();

    /** Numbers of the epochs whose keys are here. */
    SortedSet<Integer> epochen();

    /** Wraps a key under the key of the current epoch, bound to the bytes that say whose it is. */
    byte[] verpak(byte[] sleutel, byte[] gebonden);

    /** Unwraps a key; fails when it was wrapped under another key, or bound to something else. */
    byte[] pakUit(int epoche, byte[] verpakt, byte[] gebonden);

    /** HMAC-SHA-256 under the index key of an epoch. */
    byte[] vingerafdruk(int epoche, byte[] invoer);
}
