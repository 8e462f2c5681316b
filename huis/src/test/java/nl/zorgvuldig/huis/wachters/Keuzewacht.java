package nl.zorgvuldig.huis.wachters;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Of every family of texts of which one is chosen by a code while running, each code has its text. */
final class Keuzewacht {
    private static final Pattern IN_JAVA = Pattern.compile("Teksten\\s*\\.keuze\\(\\s*\"([^\"]+)\"");
    private static final Pattern IN_SJABLOON = Pattern.compile("(?<![\\w.])keuze\\(\\s*\"([^\"]+)\"");

    private Keuzewacht() {}

    /** The families that the sources choose from. */
    static Set<String> families(Collection<String> java, Collection<String> sjablonen) {
        Set<String> families = new TreeSet<>();
        java.forEach(
                bron -> IN_JAVA.matcher(bron).results().map(uit -> uit.group(1)).forEach(families::add));
        sjablonen.forEach(bron ->
                IN_SJABLOON.matcher(bron).results().map(uit -> uit.group(1)).forEach(families::add));
        return families;
    }

    /** Families whose codes nobody named, and codes without a text. */
    static List<String> klachten(Set<String> families, Map<String, Set<String>> codes, Set<String> sleutels) {
        Stream<String> onbekend =
                families.stream().filter(familie -> !codes.containsKey(familie)).map(familie -> "codes of " + familie);
        Stream<String> over = codes.keySet().stream()
                .filter(familie -> !families.contains(familie))
                .map(familie -> "nobody chooses from " + familie);
        Stream<String> leeg = new TreeMap<>(codes)
                .entrySet().stream()
                        .flatMap(familie ->
                                new TreeSet<>(familie.getValue()).stream().map(code -> familie.getKey() + "." + code))
                        .filter(sleutel -> !sleutels.contains(sleutel))
                        .map(sleutel -> "no text for " + sleutel);
        return Stream.of(onbekend, over, leeg).flatMap(klachten -> klachten).toList();
    }
}
