package nl.zorgvuldig.huis.aanmelding.opslag;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a text once, however many rows of one statement bring it along; it lives no longer than that statement. */
final class Eenmaal<T> {
    private final Function<@Nullable String, T> lezer;
    private final Map<@Nullable String, T> gelezen = new HashMap<>();

    Eenmaal(Function<@Nullable String, T> lezer) {
        this.lezer = lezer;
    }

    T van(@Nullable String tekst) {
        return gelezen.computeIfAbsent(tekst, lezer);
    }
}
