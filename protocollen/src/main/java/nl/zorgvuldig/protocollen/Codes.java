package nl.zorgvuldig.protocollen;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** The codes of a list. */
final class Codes {
    private Codes() {}

    static Set<String> van(Veld ouder, String lijst) {
        return ouder.lijst(lijst).stream()
                .flatMap(veld -> veld.tekst("code").stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How a profile writes a constant of kern. */
    static String klein(Enum<?> constante) {
        return constante.name().toLowerCase(Locale.ROOT);
    }

    /** The constant of kern that a profile writes so. */
    static <E extends Enum<E>> E constante(Class<E> soort, String klein) {
        return Enum.valueOf(soort, klein.toUpperCase(Locale.ROOT));
    }

    /** The fields that hold a text outside a set. */
    static Stream<Veld> buiten(Set<String> codes, Stream<Veld> velden) {
        return velden.filter(
                veld -> veld.tekst().filter(tekst -> !codes.contains(tekst)).isPresent());
    }

    static boolean is(Optional<String> tekst, Enum<?> constante) {
        return tekst.filter(klein(constante)::equals).isPresent();
    }
}
