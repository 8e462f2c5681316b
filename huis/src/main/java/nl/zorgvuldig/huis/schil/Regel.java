package nl.zorgvuldig.huis.schil;

/**
 * One line of a data list.
 *
 * @param sleutel what it is
 * @param waarde its value
 */
public record Regel(String sleutel, String waarde) {
    /** The same as one sentence, for the summary of a fold. */
    public String inEenRegel() {
        return sleutel + (sleutel.endsWith("?") ? " " : ": ") + waarde;
    }
}
