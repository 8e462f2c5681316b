package nl.zorgvuldig.meting;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** The measurements side by side, for who started them. */
final class Uitslagtabel {
    private static final int MEDIAAN = 50;
    private static final int BIJNA_ALLES = 99;

    private Uitslagtabel() {}

    static String van(Collection<RunResult> uitslagen) {
        Map<Stelselnaam, Statistics> tijden = new EnumMap<>(Stelselnaam.class);
        uitslagen.forEach(uitslag -> tijden.put(
                Stelselnaam.valueOf(uitslag.getParams().getParam("stelsel")),
                uitslag.getPrimaryResult().getStatistics()));
        double kern = tijden.entrySet().stream()
                .filter(rij -> rij.getKey() == Stelselnaam.KERN)
                .mapToDouble(rij -> rij.getValue().getPercentile(MEDIAAN))
                .findFirst()
                .orElse(Double.NaN);
        return tijden.entrySet().stream()
                .map(rij -> regel(rij.getKey(), rij.getValue(), kern))
                .collect(Collectors.joining("", kop(), ""));
    }

    private static String kop() {
        return "%-36s %12s %12s %14s%n".formatted("een beslissing", "mediaan (ns)", "p99 (ns)", "kern : dit");
    }

    private static String regel(Stelselnaam stelsel, Statistics tijd, double kern) {
        double mediaan = tijd.getPercentile(MEDIAAN);
        return "%-36s %12.0f %12.0f %14s%n"
                .formatted(
                        stelsel.naam(), mediaan, tijd.getPercentile(BIJNA_ALLES), "1 : %.2f".formatted(mediaan / kern));
    }
}
