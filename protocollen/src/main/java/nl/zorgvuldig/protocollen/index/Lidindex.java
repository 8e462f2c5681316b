package nl.zorgvuldig.protocollen.index;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * Every lid of the texts of one profile.
 *
 * @param profiel the name of the profile
 * @param leden the leden, in the order of the text
 */
public record Lidindex(String profiel, List<Lid> leden) {
    private static final Pattern TWEE = Pattern.compile("(.*\\D)(\\d+) en (\\d+)");

    /** Copies the leden. */
    public Lidindex {
        leden = List.copyOf(leden);
    }

    /** The lid that a citation points to. */
    public Optional<Lid> lid(Artikel artikel) {
        return leden.stream().filter(lid -> lid.artikel().equals(artikel)).findFirst();
    }

    /** The leden that a citation names one by one: {@code bijlage 4 cat. 1 en 2} names two. */
    public static Stream<Artikel> genoemd(Artikel artikel) {
        Matcher twee = TWEE.matcher(artikel.nummer());
        return twee.matches()
                ? Stream.of(twee.group(2), twee.group(3))
                        .map(nummer -> new Artikel(artikel.bron(), twee.group(1) + nummer))
                : Stream.of(artikel);
    }
}
