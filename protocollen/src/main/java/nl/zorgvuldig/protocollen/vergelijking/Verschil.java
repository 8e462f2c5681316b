package nl.zorgvuldig.protocollen.vergelijking;

/**
 * One thing on which two profiles differ.
 *
 * @param kop the heading under which it stands, from wide to narrow
 * @param zin what differs, in Dutch, with the articles
 */
public record Verschil(String kop, String zin) {

    /** The widest heading. */
    public String hoofdkop() {
        return kop.split(",", 2)[0];
    }
}
