package nl.zorgvuldig.protocollen.voorbeelden;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Afweeggrond;
import nl.zorgvuldig.kern.protocol.Afweegstap;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Uitzondering;
import nl.zorgvuldig.kern.protocol.Vrager;

/**
 * What lets a secret go, in a question about no one in particular (E4, E6).
 *
 * @param toestemming to what the betrokkene agreed, as the protocol asks it
 * @param weeggrond on what a professional rests a weighing; empty when nobody weighs
 * @param stappen which steps of the weighing were taken
 * @param wet a law that is relied on
 */
public record Maggeheim(
        Set<Toestemmingssoort> toestemming,
        Optional<Afweeggrond> weeggrond,
        Set<Afweegstap> stappen,
        Optional<Uitzondering> wet) {
    /** Nothing lets it go. */
    public static final Maggeheim GESLOTEN = new Maggeheim(Set.of(), Optional.empty(), Set.of(), Optional.empty());

    /** Copies the sets. */
    public Maggeheim {
        toestemming = Set.copyOf(toestemming);
        stappen = Set.copyOf(stappen);
    }

    /** The same in the words of the examples. */
    List<Map<String, Object>> gronden(Protocol protocol) {
        return Stream.of(
                        toestemming.stream().map(soort -> toestemd(protocol, soort)),
                        weeggrond.stream().map(this::afgewogen),
                        wet.stream().map(Maggeheim::uitgezonderd))
                .flatMap(gronden -> gronden)
                .toList();
    }

    /** Whoever the protocol lets ask, asked. */
    private static Map<String, Object> toestemd(Protocol protocol, Toestemmingssoort soort) {
        return Map.of(
                "grond",
                woord(soort),
                "gevraagd_door",
                woord(protocol.geheimhouding().vragers().stream()
                        .min(Vrager::compareTo)
                        .orElse(Vrager.GEVER)));
    }

    private Map<String, Object> afgewogen(Afweeggrond grond) {
        return Map.of(
                "grond",
                "afweging",
                "weeggrond",
                woord(grond),
                "zonder",
                Arrays.stream(Afweegstap.values())
                        .filter(stap -> !stappen.contains(stap))
                        .map(Maggeheim::woord)
                        .toList());
    }

    private static Map<String, Object> uitgezonderd(Uitzondering wet) {
        return Map.of("grond", "uitzondering", "wet", wet.code());
    }

    private static String woord(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT);
    }
}
