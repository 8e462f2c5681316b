package nl.zorgvuldig.huis.tijd;

import java.time.Instant;

/** Tells the moment on which decisions and terms rest. The demonstration can move it; sessions never look at it. */
@FunctionalInterface
public interface Klok {

    /** The moment of the business clock. */
    Instant nu();
}
