package nl.zorgvuldig.kern.triage;

import java.time.LocalDate;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Dossier;

/**
 * What a decision knows of a question to one partij.
 *
 * @param id which question
 * @param dossier the dossier it is about
 * @param partij the partij that was asked
 * @param uiterlijk the last day on which it can be answered
 * @param stand what became of it
 */
public record Uitvraagfeiten(UUID id, Dossier.Id dossier, Partij.Id partij, LocalDate uiterlijk, Stand stand) {

    /** What became of a question. */
    public enum Stand {
        /** It waits for an answer. */
        OPEN,
        /** The partij answered. */
        BEANTWOORD,
        /** Whoever asked took it back. */
        INGETROKKEN
    }

    /** Whether it can still be answered on a day. Silence after the last day says nothing about anyone. */
    public boolean isOpen(LocalDate dag) {
        return stand == Stand.OPEN && !dag.isAfter(uiterlijk);
    }
}
