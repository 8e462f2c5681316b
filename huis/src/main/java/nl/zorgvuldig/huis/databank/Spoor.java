package nl.zorgvuldig.huis.databank;

import java.util.UUID;

/** The trace identifier that joins the lines of one request; random, it says nothing. */
public final class Spoor {
    private static final ScopedValue<String> HUIDIG = ScopedValue.newInstance();

    private Spoor() {}

    /** Runs a request under a new trace. */
    public static <T, X extends Throwable> T nieuw(ScopedValue.CallableOp<T, X> werk) throws X {
        return ScopedValue.where(HUIDIG, UUID.randomUUID().toString()).call(werk);
    }

    /** The trace of the running request; work without one gets its own. */
    public static String huidig() {
        return HUIDIG.isBound() ? HUIDIG.get() : UUID.randomUUID().toString();
    }
}
