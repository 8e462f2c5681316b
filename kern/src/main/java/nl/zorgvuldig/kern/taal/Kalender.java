package nl.zorgvuldig.kern.taal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Terms count on dates in Amsterdam, whatever clock the machine runs. */
public final class Kalender {
    /** The zone in which a day begins and ends for a protocol. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Nearly all questions are asked about one day: the last one is at hand. */
    private static volatile Dag laatste = Dag.van(LocalDate.EPOCH);

    private Kalender() {}

    /** A day, from its first moment until the first of the next. */
    private record Dag(LocalDate datum, Instant vanaf, Instant tot) {
        static Dag van(LocalDate datum) {
            return new Dag(datum, begin(datum), begin(datum.plusDays(1)));
        }

        boolean omvat(Instant moment) {
            return !moment.isBefore(vanaf) && moment.isBefore(tot);
        }
    }

    /** The date on which a moment falls. */
    public static LocalDate dag(Instant moment) {
        Dag dag = laatste;
        if (!dag.omvat(moment)) {
            dag = Dag.van(moment.atZone(ZONE).toLocalDate());
            laatste = dag;
        }
        return dag.datum();
    }

    /** The first moment of a date, also on the days that summer time begins or ends. */
    public static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(ZONE).toInstant();
    }
}
