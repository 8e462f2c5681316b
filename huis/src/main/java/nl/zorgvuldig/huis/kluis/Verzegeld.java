package nl.zorgvuldig.huis.kluis;

import nl.zorgvuldig.kern.verstrekking.Afgeschermd;
import nl.zorgvuldig.kern.verstrekking.Vindplaats;

/** A sealed text as the rest of the house holds it. It prints nothing and equals only itself. */
final class Verzegeld implements Afgeschermd<String> {
    private final Eigenaar eigenaar;
    private final Vindplaats vindplaats;
    private final byte[] blob;

    Verzegeld(Eigenaar eigenaar, Vindplaats vindplaats, byte[] blob) {
        this.eigenaar = eigenaar;
        this.vindplaats = vindplaats;
        this.blob = blob.clone();
    }

    Eigenaar eigenaar() {
        return eigenaar;
    }

    @Override
    public Vindplaats vindplaats() {
        return vindplaats;
    }

    byte[] blob() {
        return blob;
    }

    @Override
    public String toString() {
        return "Afgeschermd";
    }
}
