package nl.zorgvuldig.huis.concept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
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
 * @param verteld by whom and for whom it was written down; empty for one's own report
 */
public record Concept(
        UUID id,
        Persoon.Id van,
        Partij.Id partij,
        int versie,
        Instant begonnen,
        Instant bewaard,
        Instant vernietigenOp,
        Optional<Verteld> verteld) {

    /**
     * That the one wrote down what the other told.
     *
     * @param door who wrote it down
     * @param partij for which partij that person works
     * @param melder who told it, in the role in which that person could report it
     */
    public record Verteld(Persoon.Id door, Partij.Id partij, Kijker melder) {}

    /** Whoever told it, as long as the draft is in the hands of who writes it down. */
    public Optional<Kijker> wordtOpgeschreven() {
        return verteld.filter(dit -> dit.door().equals(van)).map(Verteld::melder);
    }

    /** Who wrote it down, once it lies before whoever told it. */
    public Optional<Persoon.Id> ligtVoor() {
        return verteld.filter(dit -> !dit.door().equals(van)).map(Verteld::door);
    }
    /** The day on which it goes. */
    public LocalDate vernietigdag() {
        return Kalender.dag(vernietigenOp);
    }
}
