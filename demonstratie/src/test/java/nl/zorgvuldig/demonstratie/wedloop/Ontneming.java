package nl.zorgvuldig.demonstratie.wedloop;

import java.util.function.BooleanSupplier;

/**
 * An act that takes a right away.
 *
 * @param naam what it is called
 * @param gelogd whether it is an act; what ends by itself has no line in the log
 * @param vooraf makes it so that there is something to take away
 * @param neemWeg does it; whether it was done
 * @param achteraf puts the right back
 */
record Ontneming(String naam, boolean gelogd, Runnable vooraf, BooleanSupplier neemWeg, Runnable achteraf) {
    @Override
    public String toString() {
        return naam;
    }
}
