package nl.zorgvuldig.kern.taal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/**
 * A term in calendar units. A month that is too short clips to its last day; what must go, goes from 00:00 Amsterdam
 * time after the last day.
 *
 * @param duur positive length in years, months and days
 */
public record Termijn(Period duur) {

    /** Refuses a term of nothing or less: a term that cannot run is a mistake in a profile. */
    public Termijn {
        if (duur.isZero() || duur.isNegative()) {
            throw new IllegalArgumentException("a term must be positive: " + duur);
        }
    }

    /** The last day on which something may be there, counted from the day of the event. */
    public LocalDate laatsteDag(LocalDate vanaf) {
        return vanaf.plus(duur);
    }

    /** The first moment at which the term has passed, counted from the moment of the event. */
    public Instant verstrekenOp(Instant vanaf) {
        return Kalender.begin(laatsteDag(Kalender.dag(vanaf)).plusDays(1));
    }
}
