package nl.zorgvuldig.protocollen;

import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.taal.Looptijd;

/** How a profile writes a length of time: a number and a unit, for example {@code 6 maanden} or {@code 72 uur}. */
public final class Duren {
    private static final int DAGEN_PER_WEEK = 7;

    private static final Pattern VORM =
            Pattern.compile("[1-9]\\d{0,3} uur|\\d{1,3} (dag|dagen|week|weken|maand|maanden|jaar)");

    private Duren() {}

    /** Reads what may have another shape, of which the schema tells. */
    static Optional<Looptijd> probeer(String geschreven) {
        return VORM.matcher(geschreven).matches() ? Optional.of(lees(geschreven)) : Optional.empty();
    }

    /** Reads what the schema let through. */
    public static Looptijd lees(String geschreven) {
        String[] delen = geschreven.split(" ", 2);
        return delen[1].equals("uur")
                ? new Looptijd.Uren(Integer.parseInt(delen[0]))
                : new Looptijd.Dagen(kalender(Integer.parseInt(delen[0]), delen[1]));
    }

    /** Writes a length of time as a profile does, in the largest unit that fits. */
    public static String schrijf(Looptijd lengte) {
        return switch (lengte) {
            case Looptijd.Uren uren -> uren.aantal() + " uur";
            case Looptijd.Dagen dagen -> schrijf(dagen.duur());
        };
    }

    private static String schrijf(Period duur) {
        return Stream.of(
                        deel(duur.getYears(), "jaar", "jaar"),
                        deel(duur.getMonths(), "maand", "maanden"),
                        duur.getDays() % DAGEN_PER_WEEK == 0
                                ? deel(duur.getDays() / DAGEN_PER_WEEK, "week", "weken")
                                : deel(duur.getDays(), "dag", "dagen"))
                .flatMap(deel -> deel)
                .collect(Collectors.joining(" en "));
    }

    private static Stream<String> deel(int aantal, String een, String meer) {
        return aantal == 0 ? Stream.empty() : Stream.of(aantal + " " + (aantal == 1 ? een : meer));
    }

    /** The same without hours. */
    static Period kalender(String geschreven) {
        String[] delen = geschreven.split(" ", 2);
        return kalender(Integer.parseInt(delen[0]), delen[1]);
    }

    private static Period kalender(int aantal, String eenheid) {
        return switch (eenheid) {
            case "jaar" -> Period.ofYears(aantal);
            case "maand", "maanden" -> Period.ofMonths(aantal);
            case "week", "weken" -> Period.ofDays(DAGEN_PER_WEEK * aantal);
            default -> Period.ofDays(aantal);
        };
    }
}
