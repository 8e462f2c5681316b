package nl.zorgvuldig.huis.toezicht;

import java.time.Instant;
import java.util.UUID;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;

/**
 * What someone who watches over the log judged of a line.
 *
 * @param id random identifier, the owner of its sealed motivation
 * @param regel the line
 * @param aanleiding why the line was looked at: a kind of signal, or that it was drawn
 * @param soort what was judged
 * @param motivering why, sealed
 * @param door by whom
 * @param op when
 */
public record Oordeel(
        UUID id,
        UUID regel,
        String aanleiding,
        Soort soort,
        Afgeschermd<String> motivering,
        Persoon.Id door,
        Instant op) {

    /** What can be judged. */
    public enum Soort {
        /** There is a good reason for it. */
        IN_ORDE,
        /** It must be looked into. */
        UITZOEKEN,
        /** It was misuse. */
        MISBRUIK
    }

    /**
     * A judgement to be.
     *
     * @param moment the moment of the line, part of where it lies
     * @param regel the line
     * @param aanleiding why the line was looked at
     * @param soort what is judged
     * @param motivering why, to be sealed
     */
    public record Nieuw(Instant moment, UUID regel, String aanleiding, Soort soort, String motivering) {
        @Override
        public String toString() {
            return "Nieuw[" + regel + "]";
        }
    }

    /**
     * A judgement with its motivation opened.
     *
     * @param oordeel the judgement
     * @param motivering why
     */
    public record Geopend(Oordeel oordeel, String motivering) {
        @Override
        public String toString() {
            return "Geopend[" + oordeel.id() + "]";
        }
    }
}
