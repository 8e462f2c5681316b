package nl.zorgvuldig.huis.schil;

/** What a message or a status means; each has a shape of its own, so that colour is never alone. */
public enum Toon {
    /** It is so. */
    NEUTRAAL("neutral", "info", "○"),
    /** Someone is at it. */
    BEZIG("active", "info", "◐"),
    /** It went well. */
    GOED("success", "ok", "✓"),
    /** A person must look at it. */
    LET_OP("warning", "warning", "▲"),
    /** It cannot be. */
    FOUT("danger", "error", "✕");

    private final String status;
    private final String melding;
    private final String vorm;

    Toon(String status, String melding, String vorm) {
        this.status = status;
        this.melding = melding;
        this.vorm = vorm;
    }

    /** Name of the style of a status. */
    public String status() {
        return status;
    }

    /** Name of the style of a message. */
    public String melding() {
        return melding;
    }

    /** The shape. */
    public String vorm() {
        return vorm;
    }
}
