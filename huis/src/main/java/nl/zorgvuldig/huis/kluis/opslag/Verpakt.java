package nl.zorgvuldig.huis.kluis.opslag;

import java.util.UUID;

/** The wrapped key of a record together with the wrapped key of its owner. */
public final class Verpakt {
    private final UUID eigenaar;
    private final UUID gegeven;
    private final byte[] eigenaarsleutel;
    private final byte[] gegevenssleutel;

    Verpakt(UUID eigenaar, UUID gegeven, byte[] eigenaarsleutel, byte[] gegevenssleutel) {
        this.eigenaar = eigenaar;
        this.gegeven = gegeven;
        this.eigenaarsleutel = eigenaarsleutel;
        this.gegevenssleutel = gegevenssleutel;
    }

    /** The owner. */
    public UUID eigenaar() {
        return eigenaar;
    }

    /** The record. */
    public UUID gegeven() {
        return gegeven;
    }

    /** The owner's key, wrapped under an epoch key. */
    public byte[] eigenaarsleutel() {
        return eigenaarsleutel.clone();
    }

    /** The record's key, wrapped under the owner's key. */
    public byte[] gegevenssleutel() {
        return gegevenssleutel.clone();
    }
}
