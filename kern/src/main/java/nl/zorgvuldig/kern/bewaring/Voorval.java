package nl.zorgvuldig.kern.bewaring;

import java.time.Instant;
import java.util.Optional;
import nl.zorgvuldig.kern.protocol.Gebeurtenis;
import nl.zorgvuldig.kern.taal.Looptijd;

/**
 * An event that happened.
 *
 * @param soort what happened
 * @param moment when
 * @param duur for a decision to keep longer: how much longer; empty for everything else
 */
public record Voorval(Gebeurtenis soort, Instant moment, Optional<Looptijd> duur) {

    /** An event that carries no length of its own. */
    public static Voorval van(String soort, Instant moment) {
        return new Voorval(new Gebeurtenis(soort), moment, Optional.empty());
    }
}
