package nl.zorgvuldig.huis.kluis;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One form for the many ways in which people write one surname. */
final class Normaalvorm {
    private static final Set<String> TUSSENVOEGSELS = Set.of(
            "a", "aan", "af", "al", "ben", "bij", "bin", "boven", "d", "da", "das", "de", "del", "della", "den", "der",
            "des", "di", "do", "dos", "du", "el", "het", "i", "ibn", "in", "l", "la", "las", "le", "les", "lo", "los",
            "n", "onder", "op", "over", "s", "t", "te", "ten", "ter", "tho", "thoe", "tot", "uijt", "uit", "v", "van",
            "vd", "ver", "vom", "von", "voor", "vor", "zu", "zum", "zur");

    /** Letters that no decomposition takes apart. */
    private static final Map<String, String> LETTERS =
            Map.of("ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "æ", "ae", "œ", "oe", "ı", "i");

    private Normaalvorm() {}

    /** Without case, diacritics, punctuation and tussenvoegsels; a name of tussenvoegsels alone keeps them. */
    static String van(String geslachtsnaam) {
        List<String> woorden = Arrays.stream(letters(geslachtsnaam).split("[^\\p{L}\\p{N}]+", -1))
                .filter(woord -> !woord.isEmpty())
                .toList();
        String kern = woorden.stream()
                .filter(woord -> !TUSSENVOEGSELS.contains(woord))
                .collect(Collectors.joining());
        return kern.isEmpty() ? String.join("", woorden) : kern;
    }

    private static String letters(String naam) {
        String klein = naam.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String ontleed = Normalizer.normalize(klein, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return ontleed.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> LETTERS.getOrDefault(letter, letter))
                .collect(Collectors.joining());
    }
}
