package nl.zorgvuldig.huis.concept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Persoon;

/**
 * A draft, without its words.
 *
 * @param id random identifier
 * @param van who writes it
 * @param partij for which partij
 * @param versie how often it was written; who saves says which one was read
 * @param begonnen the moment of its first word
 * @param bewaard when it was saved last
 * @param vernietigenOp when it goes
 */
public record Concept(
        UUID id,
        Persoon.Id van,
        Partij.Id partij,
        int versie,
        Instant begonnen,
        Instant bewaard,
        Instant vernietigenOp) {
    /** The day on which it goes. */
    public LocalDate vernietigdag() {
        return Kalender.dag(vernietigenOp);
    }
}
