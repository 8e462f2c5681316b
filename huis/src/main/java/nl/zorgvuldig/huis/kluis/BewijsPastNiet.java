package nl.zorgvuldig.huis.kluis;

/** A proof was shown for something else, for someone else, or at another moment. Nothing was opened. */
public final class BewijsPastNiet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BewijsPastNiet() {
        super("the proof does not fit what was to be opened");
    }
}
