package nl.zorgvuldig.meting;

import java.util.EnumSet;
import java.util.Set;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;

/** How the partij of the viewer takes part in the protocol. */
enum Lidmaatschap {
    /** It takes part, and may process every kind of data. */
    VOLLEDIG(true, EnumSet.allOf(Verwerkingsrecht.class)),
    /** It takes part, and may process ordinary data only. */
    GEWOON(true, EnumSet.noneOf(Verwerkingsrecht.class)),
    /** It has left. */
    UITGETREDEN(false, EnumSet.allOf(Verwerkingsrecht.class));

    private final boolean deelnemend;
    private final Set<Verwerkingsrecht> rechten;

    Lidmaatschap(boolean deelnemend, Set<Verwerkingsrecht> rechten) {
        this.deelnemend = deelnemend;
        this.rechten = Set.copyOf(rechten);
    }

    boolean isDeelnemend() {
        return deelnemend;
    }

    Set<Verwerkingsrecht> rechten() {
        return rechten;
    }
}
