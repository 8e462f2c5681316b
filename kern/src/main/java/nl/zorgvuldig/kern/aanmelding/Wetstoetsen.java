package nl.zorgvuldig.kern.aanmelding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Regime;
import nl.zorgvuldig.kern.protocol.Regime.Deelnemerschap;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.kern.verstrekking.Argument;
import nl.zorgvuldig.kern.verstrekking.Bevinder;
import nl.zorgvuldig.kern.verstrekking.Oordeel;
import nl.zorgvuldig.kern.verstrekking.Toets;

/** What a law above the protocol asks before a casus goes on; of one that does not, it asks nothing (R2, R3). */
final class Wetstoetsen {
    private static final Set<Deelnemerschap> PUBLIEK = EnumSet.of(Deelnemerschap.PUBLIEK);

    private Wetstoetsen() {}

    /** Every criterion of the law is met; a law knows no deviation (Bgs 2.20 lid 1). */
    static List<Oordeel> criteria(Protocol protocol, Intakesituatie situatie) {
        return wet(protocol, situatie)
                .map(regime -> {
                    Bevinder bevinder = Bevinder.van(protocol, Norm.WET_CRITERIA);
                    return situatie.voldaan().containsAll(regime.criteria())
                            ? bevinder.voldaan("wetscriteria-voldaan", Map.of())
                            : bevinder.faaltOp("criteria", "wetscriteria-niet-voldaan", Map.of());
                })
                .orElseGet(List::of);
    }

    /** The judgement carries its day, which lies not ahead (Bgs 2.20 lid 3). */
    static List<Oordeel> dag(Protocol protocol, Intakesituatie situatie) {
        return wet(protocol, situatie)
                .map(regime -> {
                    Bevinder bevinder = Bevinder.van(protocol, Norm.WET_OORDEEL);
                    return situatie.wetsoordeel()
                                    .op()
                                    .voldoet(
                                            dag -> !dag.isAfter(situatie.basis().dag()))
                            ? bevinder.voldaan("wetsoordeel-op-een-dag", Map.of())
                            : bevinder.faaltOp("wetsoordeel.op", "wetsoordeel-zonder-dag", Map.of());
                })
                .orElseGet(List::of);
    }

    /** Public participants of this house judged, and nobody else (WGS 2.31 lid 2). */
    static List<Oordeel> deelnemers(Protocol protocol, Intakesituatie situatie) {
        return wet(protocol, situatie)
                .map(regime -> {
                    Bevinder bevinder = Bevinder.van(protocol, Norm.WET_OORDEEL);
                    Set<Partijfeiten> door = situatie.wetsoordeel().door();
                    boolean publiek =
                            !door.isEmpty() && door.stream().allMatch(partij -> mag(regime, partij, situatie));
                    return publiek
                            ? bevinder.voldaan("wetsoordeel-van-publieke-deelnemers", Map.of())
                            : bevinder.faaltOp(
                                    "wetsoordeel.door", "wetsoordeel-niet-van-publieke-deelnemers", Map.of());
                })
                .orElseGet(List::of);
    }

    private static boolean mag(Regime regime, Partijfeiten partij, Intakesituatie situatie) {
        return partij.huis().equals(situatie.basis().kijker().huis())
                && !partij.isUitgetreden(situatie.basis().moment())
                && regime.noemt(partij.soorten(), PUBLIEK);
    }

    /** Of each criterion of the law it was written down why it is met (Bgs 2.20 lid 3). */
    static List<Oordeel> motivering(Protocol protocol, Intakesituatie situatie) {
        return wet(protocol, situatie)
                .map(regime -> motivering(regime, Bevinder.van(protocol, Norm.WET_OORDEEL), situatie.wetsoordeel()))
                .orElseGet(List::of);
    }

    private static List<Oordeel> motivering(Regime regime, Bevinder bevinder, Wetsoordeel oordeel) {
        List<Criterium> open = regime.criteria().stream()
                .filter(criterium -> !oordeel.gemotiveerd().contains(criterium))
                .sorted(Comparator.comparing(Criterium::code))
                .toList();
        return open.isEmpty()
                ? bevinder.voldaan("wetsoordeel-gemotiveerd", Map.of())
                : Toets.elk(
                        open,
                        criterium -> bevinder.faaltOp(
                                "wetsoordeel." + criterium.code(),
                                "wetsoordeel-ongemotiveerd",
                                Map.of("criterium", new Argument.Code("criterium", criterium.code()))));
    }

    /** It is the report that is judged: what goes on from a later phase went on from the first with that judgement. */
    static Optional<Regime> voor(Protocol protocol, Uitkomstbepaling uitkomst, LocalDate dag) {
        return protocol.wet(dag)
                .filter(_ -> uitkomst.gaatVerder()
                        && uitkomst.uit().equals(protocol.aanmelding().fase()));
    }

    private static Optional<Regime> wet(Protocol protocol, Intakesituatie situatie) {
        return Intaketoetsen.bepaling(protocol, situatie)
                .flatMap(uitkomst -> voor(protocol, uitkomst, situatie.basis().dag()));
    }
}
