package nl.zorgvuldig.huis.partij;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verantwoording.Grenzen;

/** From where use stands out in a house; until it set its own limits, the strict ones hold (I3). */
public interface Signaalgrenzen {

    /** Stores limits that wait for a second person; answers their identifier. */
    UUID stelVoor(Kijker door, Grenzen grenzen, String besluit);

    /** What waits for a second person; only what was proposed last. */
    Optional<Voorstel> voorstel(Samenwerkingsverband.Id huis);

    /** Stores that a second person confirmed. */
    void bevestig(Kijker door, UUID voorstel);

    /** The limits that were confirmed last; empty until any were. */
    Optional<Vastgesteld> gelden(Samenwerkingsverband.Id huis);

    /** Limits that wait. */
    record Voorstel(UUID id, Grenzen grenzen, String besluit, Persoon.Id door) {}

    /** Limits that hold, by which besluit and since when. */
    record Vastgesteld(Grenzen grenzen, String besluit, LocalDate sinds) {}
}
