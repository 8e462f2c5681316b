package nl.zorgvuldig.huis.verantwoording;

import nl.zorgvuldig.kern.verantwoording.Logregel;

/** A line to be written: what stays readable, and what is sealed under the dossier it is about. */
public final class Logopdracht {
    private static final byte[] NIETS = {};

    private final Logregel regel;
    private final byte[] detail;

    /**
     * A line with something sealed.
     *
     * @param regel the readable fields
     * @param detail sealed by the safe; it leads to a betrokkene and goes with the key of the dossier
     */
    public Logopdracht(Logregel regel, byte[] detail) {
        this.regel = regel;
        this.detail = detail.clone();
    }

    /** A line without anything that leads to a betrokkene. */
    public Logopdracht(Logregel regel) {
        this(regel, NIETS);
    }

    /** The readable fields. */
    public Logregel regel() {
        return regel;
    }

    /** The sealed bytes; empty when there is nothing to seal. */
    public byte[] detail() {
        return detail.clone();
    }
}
