package nl.zorgvuldig.kern.taal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Terms count on dates in Amsterdam, whatever clock the machine runs. */
public final class Kalender {
    /** The zone in which a day begins and ends for a protocol. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Kalender() {}

    /** The date on which a moment falls. */
    public static LocalDate dag(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** The first moment of a date, also on the days that summer time begins or ends. */
    public static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(ZONE).toInstant();
    }
}
