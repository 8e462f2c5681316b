package nl.zorgvuldig.kern.taal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** How long something runs: in calendar units, counted on dates in Amsterdam, or in hours, counted on the clock. */
public sealed interface Looptijd {

    /** The first moment at which it has passed, counted from the moment of an event. */
    Instant verstrekenOp(Instant vanaf);

    /** How it is written by ISO 8601, for example {@code P1M} or {@code PT72H}. */
    String iso();

    /**
     * Whole days, months and years. A month that is too short clips to its last day; nothing at all means at once.
     *
     * @param duur length in calendar units, zero or more
     */
    record Dagen(Period duur) implements Looptijd {
        /** Refuses a negative length. */
        public Dagen {
            if (duur.isNegative()) {
                throw new IllegalArgumentException("a term cannot run backwards: " + duur);
            }
        }

        @Override
        public Instant verstrekenOp(Instant vanaf) {
            return duur.isZero() ? vanaf : new Termijn(duur).verstrekenOp(vanaf);
        }

        /** The date that lies this far after the day of the event; it is the last day of a term. */
        public LocalDate na(Instant vanaf) {
            return Kalender.dag(vanaf).plus(duur);
        }

        @Override
        public String iso() {
            return duur.toString();
        }
    }

    /**
     * Whole hours, also across the nights in which summer time begins or ends.
     *
     * @param aantal number of hours, at least one
     */
    record Uren(int aantal) implements Looptijd {
        /** Refuses a term of nothing or less. */
        public Uren {
            if (aantal < 1) {
                throw new IllegalArgumentException("a term in hours must be positive: " + aantal);
            }
        }

        @Override
        public Instant verstrekenOp(Instant vanaf) {
            return vanaf.plus(Duration.ofHours(aantal));
        }

        @Override
        public String iso() {
            return Duration.ofHours(aantal).toString();
        }
    }
}
