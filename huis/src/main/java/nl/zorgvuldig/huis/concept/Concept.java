package nl.zorgvuldig.huis.concept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.zorgvuldig.kern.taal.Kalender;

/**
 * A draft, without its words.
 *
 * @param id random identifier
 * @param versie how often it was written; who saves says which one was read
 * @param begonnen the moment of its first word
 * @param bewaard when it was saved last
 * @param vernietigenOp when it goes
 */
public record Concept(UUID id, int versie, Instant begonnen, Instant bewaard, Instant vernietigenOp) {
    /** The day on which it goes. */
    public LocalDate vernietigdag() {
        return Kalender.dag(vernietigenOp);
    }
}
