package nl.zorgvuldig.kern.aanmelding;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.verstrekking.Bevinder;
import nl.zorgvuldig.kern.verstrekking.Oordeel;
import nl.zorgvuldig.kern.verstrekking.Toets;

/** What the law above a protocol asks of a report as a whole; without such a law it asks nothing. */
final class Onderbouwingstoetsen {
    private Onderbouwingstoetsen() {}

    /** The aanmelder declares that facts were checked as far as possible and lawfully obtained (R4, Bgs 1.5, 1.6). */
    static List<Oordeel> kwaliteit(Protocol protocol, Aanmeldsituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.WET_KWALITEIT);
        return protocol.wet(situatie.basis().dag())
                .map(_ -> situatie.onderbouwing()
                                .kwaliteit()
                                .voldoet(dag -> !dag.isAfter(situatie.basis().dag()))
                        ? bevinder.voldaan("kwaliteit-verklaard", Map.of())
                        : bevinder.faaltOp("kwaliteit", "kwaliteit-niet-verklaard", Map.of()))
                .orElseGet(List::of);
    }

    /**
     * Several persons come into one casus only when they are in each other's direct circle, which is family or direct
     * social contact, their problems depend on each other, and it is necessary (R5, R16, Bgs 2.20 lid 2).
     */
    static List<Oordeel> samenhang(Protocol protocol, Aanmeldsituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.WET_SAMENHANG);
        return protocol.wet(situatie.basis().dag())
                .map(_ -> Toets.elk(situatie.onderbouwing().samenhang(), samen -> samenhang(bevinder, samen)))
                .orElseGet(List::of);
    }

    private static List<Oordeel> samenhang(Bevinder bevinder, Onderbouwing.Samenhang samen) {
        List<Oordeel> faalt = Stream.of(
                        samen.relatie().voldoet(relatie -> relatie != Onderbouwing.Relatie.ANDERS)
                                ? List.<Oordeel>of()
                                : bevinder.faaltOp(samen.plaats() + ".relatie", "relatie-buiten-kring", Map.of()),
                        gemotiveerd(bevinder, samen.kring(), samen.plaats() + ".kring"),
                        gemotiveerd(bevinder, samen.afhankelijkheid(), samen.plaats() + ".afhankelijkheid"),
                        gemotiveerd(bevinder, samen.noodzaak(), samen.plaats() + ".samen"))
                .flatMap(List::stream)
                .toList();
        return faalt.isEmpty() ? bevinder.voldaan("samenhang-gemotiveerd", Map.of()) : faalt;
    }

    private static List<Oordeel> gemotiveerd(Bevinder bevinder, Motivering motivering, String plaats) {
        return motivering == Motivering.AANWEZIG
                ? List.of()
                : bevinder.faaltOp(plaats, "samenhang-ongemotiveerd", Map.of());
    }
}
