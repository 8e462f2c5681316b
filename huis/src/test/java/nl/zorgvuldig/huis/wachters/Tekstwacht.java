package nl.zorgvuldig.huis.wachters;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every text that is used exists, once, every text that exists is used, and no key is put together while running: a template
 * writes it out where it is used, Java may hand it on.
 */
public final class Tekstwacht {
    private static final Pattern GEBRUIK = Pattern.compile("(?<![\\w.])(?:Teksten\\.)?(tekst|keuze)\\(\\s*");
    private static final Pattern IN_JAVA = Pattern.compile("Teksten\\.(tekst|keuze)\\(\\s*(?=\")");
    private static final Pattern LETTERLIJK = Pattern.compile("\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern OPMERKING = Pattern.compile("<%--.*?--%>", Pattern.DOTALL);
    private static final Pattern SLEUTEL = Pattern.compile("\\G\"([a-zA-Z0-9._-]+)\"\\s*[,)]");

    private static final Pattern REGEL = Pattern.compile("(?m)^([a-zA-Z0-9._-]+)=");

    private final Set<String> gezien = new TreeSet<>();
    private final Set<String> sleutels = new TreeSet<>();
    private final Set<String> gebruikt = new TreeSet<>();
    private final Set<String> families = new TreeSet<>();
    private final List<String> klachten = new ArrayList<>();

    /** What is wrong in the module whose tests are running; texts of other modules may be used. */
    public static List<String> klachten(Set<String> vanAnderen) {
        Tekstwacht wacht = new Tekstwacht();
        Bronnen.van("resources/teksten", ".properties").values().forEach(wacht::leesTeksten);
        Bronnen.van("jte", ".jte").forEach(wacht::leesSjabloon);
        Bronnen.van("java", ".java").forEach(wacht::leesJava);
        return wacht.oordeel(vanAnderen);
    }

    /** What is wrong with a template and its texts: for samples. */
    public static List<String> klachten(Map<String, String> sjablonen, String teksten) {
        Tekstwacht wacht = new Tekstwacht();
        wacht.leesTeksten(teksten);
        new TreeMap<>(sjablonen).forEach(wacht::leesSjabloon);
        return wacht.oordeel(Set.of());
    }

    private void leesTeksten(String bestand) {
        try {
            Properties teksten = new Properties();
            teksten.load(new StringReader(bestand));
            sleutels.addAll(teksten.stringPropertyNames());
            REGEL.matcher(bestand)
                    .results()
                    .map(regel -> regel.group(1))
                    .filter(sleutel -> !gezien.add(sleutel))
                    .forEach(sleutel -> klachten.add("two texts for " + sleutel));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private void leesSjabloon(String pad, String bron) {
        leesGebruik(pad, OPMERKING.matcher(bron).replaceAll(""), GEBRUIK);
    }

    private void leesJava(String pad, String bron) {
        leesGebruik(pad, bron, IN_JAVA);
        LETTERLIJK
                .matcher(bron)
                .results()
                .map(gevonden -> gevonden.group(1))
                .filter(sleutels::contains)
                .forEach(gebruikt::add);
    }

    private void leesGebruik(String pad, String bron, Pattern patroon) {
        Matcher gebruik = patroon.matcher(bron);
        while (gebruik.find()) {
            Matcher sleutel = SLEUTEL.matcher(bron);
            if (sleutel.find(gebruik.end())) {
                (gebruik.group(1).equals("keuze") ? families : gebruikt).add(sleutel.group(1));
            } else {
                klachten.add(pad + ": a key that is not written out");
            }
        }
    }

    private List<String> oordeel(Set<String> vanAnderen) {
        gebruikt.stream()
                .filter(sleutel -> !sleutels.contains(sleutel) && !vanAnderen.contains(sleutel))
                .forEach(sleutel -> klachten.add("no text for " + sleutel));
        families.stream()
                .filter(familie -> sleutels.stream().noneMatch(sleutel -> sleutel.startsWith(familie + ".")))
                .forEach(familie -> klachten.add("no text in family " + familie));
        sleutels.stream()
                .filter(sleutel -> !gebruikt.contains(sleutel)
                        && families.stream().noneMatch(familie -> sleutel.startsWith(familie + ".")))
                .forEach(sleutel -> klachten.add("nobody uses " + sleutel));
        return List.copyOf(klachten);
    }
}
