package nl.zorgvuldig.kern.verantwoording;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import nl.zorgvuldig.kern.taal.Kalender;

/**
 * From where use is unusual. A house sets its own; until then the strict ones hold.
 *
 * @param dossiers how many different dossiers one person opens one by one within {@code binnen} before it stands out
 * @param weigeringen how many refusals one person meets within {@code binnen} before it stands out
 * @param gezocht how many times one person looks someone up within {@code binnen} before it stands out
 * @param binnen the length of the stretch in which they are counted
 * @param begin first moment of a working day in Amsterdam
 * @param einde first moment after it
 * @param werkdagen the days on which there is work
 */
public record Grenzen(
        int dossiers,
        int weigeringen,
        int gezocht,
        Duration binnen,
        LocalTime begin,
        LocalTime einde,
        Set<DayOfWeek> werkdagen) {
    private static final int VEEL_DOSSIERS = 10;
    private static final int VEEL_WEIGERINGEN = 5;
    private static final int VEEL_GEZOCHT = 5;

    /** What holds until a house sets its own. */
    public static final Grenzen STRENG = new Grenzen(
            VEEL_DOSSIERS,
            VEEL_WEIGERINGEN,
            VEEL_GEZOCHT,
            Duration.ofHours(1),
            LocalTime.of(7, 0),
            LocalTime.of(19, 0),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY));

    /** Refuses limits under which nothing can be usual. */
    public Grenzen {
        werkdagen = Set.copyOf(werkdagen);
        if (dossiers < 1 || weigeringen < 1 || gezocht < 1 || !binnen.isPositive() || !begin.isBefore(einde)) {
            throw new IllegalArgumentException("limits under which nothing is usual");
        }
    }

    /** Whether a moment lies within working hours. */
    public boolean isWerktijd(Instant moment) {
        ZonedDateTime hier = moment.atZone(Kalender.ZONE);
        LocalTime tijd = hier.toLocalTime();
        return werkdagen.contains(hier.getDayOfWeek()) && !tijd.isBefore(begin) && tijd.isBefore(einde);
    }
}
