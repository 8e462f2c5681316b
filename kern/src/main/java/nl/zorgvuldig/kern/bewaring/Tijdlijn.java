package nl.zorgvuldig.kern.bewaring;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Bewaartrap;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Termijnregel;
import nl.zorgvuldig.kern.taal.Kalender;

/**
 * Everything that what happened sets running, by the protocol and by the law above it, as it stands at one moment.
 *
 * @param termijnen terms of requests, breaches, reviews and records, in the order in which they pass
 * @param vernietigen terms whose end is destruction, in the order in which they pass
 * @param trappen the steps of retention, in the order in which they begin
 */
public record Tijdlijn(List<Loop> termijnen, List<Loop> vernietigen, List<Traploop> trappen) {
    private static final Comparator<Loop> OP_EINDE =
            Comparator.comparing((Loop loop) -> loop.termijn.tot()).thenComparing(Loop::laag);

    /** Copies the lists. */
    public Tijdlijn {
        termijnen = List.copyOf(termijnen);
        vernietigen = List.copyOf(vernietigen);
        trappen = List.copyOf(trappen);
    }

    /**
     * A term that runs or has run.
     *
     * @param laag which text it comes from
     * @param termijn the term
     * @param bindt whether it is the one to keep: of several that say how long at most the earliest, and each that says
     *     how long at least (R1)
     */
    public record Loop(Norm.Laag laag, Looptermijn termijn, boolean bindt) {}

    /**
     * A step of retention with its dates.
     *
     * @param laag which text it comes from
     * @param trap the step
     * @param vanaf its first moment
     * @param tot the first moment after it
     */
    public record Traploop(Norm.Laag laag, Bewaartrap trap, Instant vanaf, Instant tot) {
        /** Whether it holds at a moment. */
        public boolean loopt(Instant moment) {
            return !moment.isBefore(vanaf) && moment.isBefore(tot);
        }
    }

    /** The terms and steps of all layers that count on the day of a moment; what happens later does not count. */
    public static Tijdlijn van(Protocol protocol, List<Voorval> voorvallen, Instant moment) {
        List<Voorval> gebeurd = voorvallen.stream()
                .filter(voorval -> !voorval.moment().isAfter(moment))
                .toList();
        List<Tijdlaag> lagen = Tijdlaag.op(protocol, Kalender.dag(moment)).toList();
        return new Tijdlijn(
                lagen.stream()
                        .flatMap(laag -> lopen(laag, laag.tijd().termijnen(), gebeurd))
                        .sorted(OP_EINDE)
                        .toList(),
                metBindende(lagen.stream()
                        .flatMap(laag -> lopen(laag, laag.tijd().vernietigen(), gebeurd))
                        .sorted(OP_EINDE)
                        .toList()),
                lagen.stream()
                        .flatMap(laag -> trappen(laag, gebeurd))
                        .sorted(Comparator.comparing(Traploop::vanaf).thenComparing(Traploop::tot))
                        .toList());
    }

    /** The term that has passed, so that everything must be gone; empty while it may be there. */
    public Optional<Loop> vernietigd(Instant moment) {
        return vernietigen.stream()
                .filter(loop -> loop.termijn.regel().strekking() == Termijnregel.Strekking.HOOGSTENS)
                .filter(Loop::bindt)
                .filter(loop -> loop.termijn.isVerstreken(moment))
                .findFirst();
    }

    private static Stream<Loop> lopen(Tijdlaag laag, List<Termijnregel> regels, List<Voorval> voorvallen) {
        return Looptermijn.van(regels, voorvallen).stream().map(termijn -> new Loop(laag.laag(), termijn, true));
    }

    /** All these lead to the same end, so that only the first of those that say how long at most is to be kept. */
    private static List<Loop> metBindende(List<Loop> lopen) {
        Optional<Looptermijn> bindend =
                Looptermijn.bindend(lopen.stream().map(Loop::termijn).toList());
        return lopen.stream()
                .map(loop -> new Loop(
                        loop.laag,
                        loop.termijn,
                        loop.termijn.regel().strekking() == Termijnregel.Strekking.MINSTENS
                                || bindend.filter(loop.termijn::equals).isPresent()))
                .toList();
    }

    private static Stream<Traploop> trappen(Tijdlaag laag, List<Voorval> voorvallen) {
        return laag.tijd().trappen().stream()
                .flatMap(trap -> Vensters.begin(trap.venster(), voorvallen)
                        .map(begin -> new Traploop(
                                laag.laag(),
                                trap,
                                Vensters.grens(trap.venster().van(), begin),
                                Vensters.grens(trap.venster().tot(), begin)))
                        .stream());
    }
}
