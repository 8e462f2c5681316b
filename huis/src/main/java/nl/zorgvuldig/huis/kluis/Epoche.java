package nl.zorgvuldig.huis.kluis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of time with one key at the top. When it has ended and the key is destroyed, no backup from it opens again.
 *
 * @param nummer from one up
 * @param begin first day
 * @param einde planned day of the turn to the next key
 */
public record Epoche(int nummer, LocalDate begin, LocalDate einde) {
    /** Refuses a plan that never turns. */
    public Epoche {
        if (!einde.isAfter(begin)) {
            throw new IllegalArgumentException("an epoch ends after it begins");
        }
    }

    /**
     * The planned turn that makes backups of a day unreadable. When the planned turn is overdue it is the next one in the
     * same rhythm: a promise about the past would be a lie.
     */
    public LocalDate wisselNa(LocalDate dag) {
        long duur = ChronoUnit.DAYS.between(begin, einde);
        long over = Math.max(0, ChronoUnit.DAYS.between(einde, dag));
        return einde.plusDays(Math.ceilDiv(over, duur) * duur);
    }
}
