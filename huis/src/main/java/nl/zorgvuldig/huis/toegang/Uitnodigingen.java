package nl.zorgvuldig.huis.toegang;

import java.time.Instant;
import java.util.Optional;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Persoon;

/** Where links that work once are kept. */
public interface Uitnodigingen {

    /** Someone on record in a house. */
    record Wie(Samenwerkingsverband.Id huis, Persoon.Id persoon) {}

    /** Stores a new one; an earlier one of the same person is gone. */
    void bewaar(byte[] kenmerk, Wie wie, Instant geldigTot);

    /** For whom one is that has not run out. */
    Optional<Wie> voor(byte[] kenmerk, Instant nu);

    /** Forgets those that ran out. */
    void ruimOp(Instant nu);

    /** Uses one up; false when it was used up in the meantime. */
    boolean verbruik(byte[] kenmerk);
}
