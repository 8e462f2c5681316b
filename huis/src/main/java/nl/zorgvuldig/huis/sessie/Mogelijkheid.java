package nl.zorgvuldig.huis.sessie;

import nl.zorgvuldig.kern.toegang.Kijker;

/**
 * A context that can be chosen.
 *
 * @param kijker the context
 * @param namen how people call it
 */
public record Mogelijkheid(Kijker kijker, Werkcontext.Namen namen) {

    /** The value a form sends for it; it is compared with what can be chosen, never trusted. */
    public String waarde() {
        return kijker.huis().waarde() + "/" + kijker.partij().waarde() + "/"
                + kijker.rol().code();
    }

    String leesvolgorde() {
        return namen.huis() + "\n" + namen.partij() + "\n" + namen.rol();
    }
}
