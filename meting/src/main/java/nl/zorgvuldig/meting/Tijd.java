package nl.zorgvuldig.meting;

import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * How long one decision takes, in nanoseconds.
 *
 * @param stelsel what decides
 * @param mediaan half of all decisions take at most this
 * @param rustigste the median of the iteration in which it was lowest, when other work on the machine hindered least
 * @param bijnaAlles ninety-nine of a hundred take at most this
 */
record Tijd(Stelselnaam stelsel, double mediaan, double rustigste, double bijnaAlles) {
    private static final int HELFT = 50;
    private static final int BIJNA_ALLES = 99;

    static Tijd van(RunResult uitslag) {
        Statistics alle = uitslag.getPrimaryResult().getStatistics();
        return new Tijd(
                Stelselnaam.valueOf(uitslag.getParams().getParam("stelsel")),
                alle.getPercentile(HELFT),
                uitslag.getBenchmarkResults().stream()
                        .flatMap(proces -> proces.getIterationResults().stream())
                        .mapToDouble(Tijd::mediaan)
                        .min()
                        .orElseThrow(),
                alle.getPercentile(BIJNA_ALLES));
    }

    private static double mediaan(IterationResult ronde) {
        return ronde.getPrimaryResult().getStatistics().getPercentile(HELFT);
    }
}
