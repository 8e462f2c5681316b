package nl.zorgvuldig.huis.schil;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import nl.zorgvuldig.kern.taal.Kalender;

/** Dates as they are said: short on the page, whole for hover and screen readers. */
public final class Dagtekst {
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");
    private static final DateTimeFormatter KORT = DateTimeFormatter.ofPattern("EEE d MMM", NEDERLANDS);
    private static final DateTimeFormatter LANG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter GETYPT =
            DateTimeFormatter.ofPattern("d-M-uuuu", NEDERLANDS).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH:mm", NEDERLANDS);

    private Dagtekst() {}

    /** "do 3 dec". */
    public static String kort(LocalDate dag) {
        return KORT.format(dag).replace(".", "");
    }

    /** "donderdag 3 december 2026". */
    public static String lang(LocalDate dag) {
        return LANG.format(dag);
    }

    /** As people type a day: "3-12-2026". */
    public static String getypt(LocalDate dag) {
        return GETYPT.format(dag);
    }

    /** A day as people type it, 3-12-2026 or 3/12/2026, or as a browser sends it; empty when it is neither. */
    public static Optional<LocalDate> lees(String getypt) {
        try {
            return Optional.of(
                    getypt.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                            ? LocalDate.parse(getypt)
                            : LocalDate.parse(getypt.replace('/', '-'), GETYPT));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** "3 december 2026", for a day of which the name does not matter. */
    public static String datum(LocalDate dag) {
        return DATUM.format(dag);
    }

    /** "do 3 dec, 14:02". */
    public static String kort(Instant moment) {
        return kort(Kalender.dag(moment)) + ", " + tijd(moment);
    }

    /** "donderdag 3 december 2026, 14:02". */
    public static String lang(Instant moment) {
        return lang(Kalender.dag(moment)) + ", " + tijd(moment);
    }

    /** "14:02". */
    public static String tijd(Instant moment) {
        return TIJD.format(moment.atZone(Kalender.ZONE));
    }
}
