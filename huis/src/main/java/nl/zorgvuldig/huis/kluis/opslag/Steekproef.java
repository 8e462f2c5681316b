package nl.zorgvuldig.huis.kluis.opslag;

import java.util.UUID;

/** A wrapped owner key on which the keys outside the database are tried. */
public final class Steekproef {
    private final UUID eigenaar;
    private final String soort;
    private final byte[] verpakt;

    Steekproef(UUID eigenaar, String soort, byte[] verpakt) {
        this.eigenaar = eigenaar;
        this.soort = soort;
        this.verpakt = verpakt;
    }

    /** The owner. */
    public UUID eigenaar() {
        return eigenaar;
    }

    /** The kind of owner. */
    public String soort() {
        return soort;
    }

    /** The wrapped key. */
    public byte[] verpakt() {
        return verpakt.clone();
    }
}
