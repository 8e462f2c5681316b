package nl.zorgvuldig.meting;

import java.util.Set;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;

/** How the partij of the viewer takes part in the protocol. */
enum Lidmaatschap {
    /** It takes part, and may process every kind of data. */
    VOLLEDIG,
    /** It takes part, and may process ordinary data only. */
    GEWOON,
    /** It has left. */
    UITGETREDEN;

    boolean isDeelnemend() {
        return this != UITGETREDEN;
    }

    Set<Verwerkingsrecht> rechten() {
        return this == GEWOON ? Set.of() : Set.of(Verwerkingsrecht.values());
    }
}
