package nl.zorgvuldig.huis.register;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a part of the register ended: the next one begins after it.
 *
 * @param moment the moment of the last line
 * @param id its identifier
 */
public record Plek(Instant moment, UUID id) {
    private static final String SCHEIDING = "~";

    /** As it stands in an address; it holds nothing but a moment and an identifier that nobody can guess. */
    public String alsTekst() {
        return moment + SCHEIDING + id;
    }

    /** Reads it back; empty for what is none. */
    public static Optional<Plek> lees(String tekst) {
        String[] delen = tekst.split(SCHEIDING, -1);
        if (delen.length != 2 || !delen[1].matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return Optional.empty();
        }
        try {
            Instant moment = Instant.parse(delen[0]);
            return Optional.of(new Plek(moment, UUID.fromString(delen[1])))
                    .filter(_ -> Registervraag.isTeLezen(moment));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
