package nl.zorgvuldig.huis.toezicht;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Where a page of the log ended: the next one begins after it.
 *
 * @param moment the moment of the last group
 * @param spoor its trace
 */
public record Bladwijzer(Instant moment, String spoor) {
    private static final String SCHEIDING = "~";

    /** As it stands in an address; it holds nothing but a moment and a random identifier. */
    public String alsTekst() {
        return moment + SCHEIDING + spoor;
    }

    /** Reads it back; empty for what is none. */
    public static Optional<Bladwijzer> lees(String tekst) {
        String[] delen = tekst.split(SCHEIDING, -1);
        if (delen.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Bladwijzer(Instant.parse(delen[0]), delen[1]));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
