package nl.zorgvuldig.kern.partij;

import java.util.Optional;
import nl.zorgvuldig.kern.protocol.Aard;

/** What a partij may process beyond ordinary personal data (A2, E2, E3). */
public enum Verwerkingsrecht {
    /** Special categories. */
    BIJZONDER,
    /** Criminal data. */
    STRAFRECHTELIJK,
    /** The citizen service number. */
    BSN;

    /** The right that a kind of data needs; empty for ordinary data. */
    public static Optional<Verwerkingsrecht> voor(Aard aard) {
        return switch (aard) {
            case GEWOON, PERSONALIA -> Optional.empty();
            case BIJZONDER -> Optional.of(BIJZONDER);
            case STRAFRECHTELIJK -> Optional.of(STRAFRECHTELIJK);
            case BSN -> Optional.of(BSN);
        };
    }
}
