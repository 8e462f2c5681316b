package nl.zorgvuldig.meting;

import java.util.Locale;

/** The words by which the rules of the two engines call the values of kern. */
final class Codes {
    private Codes() {}

    static String van(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT);
    }
}
