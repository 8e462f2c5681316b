package nl.zorgvuldig.huis.ingebed;

/** Starting is refused for a reason that the person who starts can do something about. */
public final class StartGeweigerd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param zin one Dutch sentence that says what is wrong and what helps
     */
    public StartGeweigerd(String zin) {
        super(zin);
    }

    /**
     * A refusal with the failure behind it, which is for the log and not for the screen.
     *
     * @param zin one Dutch sentence that says what is wrong and what helps
     */
    public StartGeweigerd(String zin, Throwable oorzaak) {
        super(zin, oorzaak);
    }
}
