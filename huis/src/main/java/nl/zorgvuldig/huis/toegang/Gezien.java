package nl.zorgvuldig.huis.toegang;

import java.util.List;
import nl.zorgvuldig.kern.verstrekking.Bevinding;

/**
 * What came of asking to see a register.
 *
 * @param <T> what is in it
 */
public sealed interface Gezien<T> {
    /** It may be seen, on these grounds. */
    record Wel<T>(T wat, List<Bevinding> gronden) implements Gezien<T> {}

    /** It may not. */
    record Niet<T>(List<Bevinding> redenen) implements Gezien<T> {}
}
