package nl.zorgvuldig.protocollen.tabel;

import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The disagreements between the two hands, counted by protocol, law, act and the reason of the one that refuses. */
final class Verschil {
    private Verschil() {}

    /** One line for each class of disagreement, as in the list of known ones: how many, and the first of the grid. */
    static List<String> tellen(List<Geval> gevallen) {
        return IntStream.range(0, gevallen.size())
                .parallel()
                .boxed()
                .filter(nummer -> van(gevallen.get(nummer)).isPresent())
                .collect(Collectors.groupingBy(
                        nummer -> van(gevallen.get(nummer)).orElseThrow(),
                        Collectors.summarizingLong(Integer::longValue)))
                .entrySet()
                .stream()
                .map(rij -> regel(rij.getKey(), rij.getValue()))
                .sorted()
                .toList();
    }

    private static String regel(String soort, LongSummaryStatistics nummers) {
        return String.join(";", soort, String.valueOf(nummers.getCount()), String.valueOf(nummers.getMin()));
    }

    /** The class in which a case falls; nothing when both hands say the same. */
    static Optional<String> van(Geval geval) {
        Kernhand.Antwoord kern = Kernhand.beslis(geval);
        boolean tweede = TweedeHand.beslis(geval) == TweedeHand.Antwoord.MAG;
        return kern.mag() == tweede
                ? Optional.empty()
                : Optional.of(String.join(
                        ";",
                        geval.protocol(),
                        geval.wgs() ? "wgs" : "geen",
                        geval.handeling(),
                        tweede ? "kern" : "tweede hand",
                        tweede ? String.join(" ", kern.redenen()) : TweedeHand.lid(geval)));
    }
}
