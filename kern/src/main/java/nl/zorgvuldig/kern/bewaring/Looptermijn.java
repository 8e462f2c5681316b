package nl.zorgvuldig.kern.bewaring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Termijnregel;
import nl.zorgvuldig.kern.protocol.Termijnregel.Strekking;
import nl.zorgvuldig.kern.taal.Kalender;

/**
 * A term that runs.
 *
 * @param regel the rule it runs by
 * @param vanaf from when
 * @param tot the first moment at which it has passed
 */
public record Looptermijn(Termijnregel regel, Instant vanaf, Instant tot) {

    /** The terms that these events set running, one for each event, in the order in which they pass. */
    public static List<Looptermijn> van(List<Termijnregel> regels, List<Voorval> voorvallen) {
        return regels.stream()
                .flatMap(regel -> van(regel, voorvallen))
                .sorted(Comparator.comparing(Looptermijn::tot)
                        .thenComparing(termijn -> termijn.regel().code())
                        .thenComparing(Looptermijn::vanaf))
                .toList();
    }

    /** Of the terms that say how long at most, the one that passes first: that one binds. */
    public static Optional<Looptermijn> bindend(List<Looptermijn> termijnen) {
        return termijnen.stream()
                .filter(termijn -> termijn.regel().strekking() == Strekking.HOOGSTENS)
                .min(Comparator.comparing(Looptermijn::tot));
    }

    private static Stream<Looptermijn> van(Termijnregel regel, List<Voorval> voorvallen) {
        return voorvallen.stream()
                .filter(voorval -> voorval.soort().equals(regel.vanaf()))
                .map(voorval -> loop(regel, voorval.moment(), voorvallen));
    }

    private static Looptermijn loop(Termijnregel regel, Instant vanaf, List<Voorval> voorvallen) {
        Instant tot = regel.duur().verstrekenOp(vanaf);
        List<Voorval> later = voorvallen.stream()
                .filter(voorval -> regel.uitloop()
                        .filter(uitloop -> uitloop.bij().equals(voorval.soort()))
                        .isPresent())
                .filter(voorval -> !voorval.moment().isBefore(vanaf))
                .sorted(Comparator.comparing(Voorval::moment))
                .toList();
        for (Voorval voorval : later) {
            tot = voorval.moment().isBefore(tot) ? langer(regel, voorval, tot) : tot;
        }
        return new Looptermijn(regel, vanaf, tot);
    }

    /** Counted on from the last moment of the term; a decision can ask for less than the rule gives, never for more. */
    private static Instant langer(Termijnregel regel, Voorval voorval, Instant tot) {
        Instant slot = tot.minusNanos(1);
        return Stream.concat(regel.uitloop().map(Termijnregel.Uitloop::met).stream(), voorval.duur().stream())
                .map(met -> met.verstrekenOp(slot))
                .min(Comparator.naturalOrder())
                .orElse(tot);
    }

    /** The last day on which it runs. */
    public LocalDate laatsteDag() {
        return Kalender.dag(tot.isAfter(vanaf) ? tot.minusNanos(1) : tot);
    }

    /** Whether it has passed. */
    public boolean isVerstreken(Instant moment) {
        return !moment.isBefore(tot);
    }
}
