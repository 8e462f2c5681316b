package nl.zorgvuldig.huis.schil;

import java.util.List;
import java.util.stream.Stream;

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

    /** The lines that have a value. */
    public static List<Regel> gevuld(Regel... regels) {
        return Stream.of(regels).filter(regel -> !regel.waarde().isEmpty()).toList();
    }
}
