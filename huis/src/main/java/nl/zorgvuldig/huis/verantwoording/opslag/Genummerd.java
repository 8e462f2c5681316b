package nl.zorgvuldig.huis.verantwoording.opslag;

import java.time.Instant;
import java.util.UUID;

/** A line that gets a number: where it lies, and the digest of its readable fields. */
public final class Genummerd {
    private final UUID regel;
    private final Instant moment;
    private final byte[] vingerafdruk;

    /**
     * Names a line.
     *
     * @param regel the line
     * @param moment its moment, part of where it lies
     * @param vingerafdruk SHA-256 of its canonical bytes
     */
    public Genummerd(UUID regel, Instant moment, byte[] vingerafdruk) {
        this.regel = regel;
        this.moment = moment;
        this.vingerafdruk = vingerafdruk.clone();
    }

    UUID regel() {
        return regel;
    }

    Instant moment() {
        return moment;
    }

    byte[] vingerafdruk() {
        return vingerafdruk.clone();
    }
}
