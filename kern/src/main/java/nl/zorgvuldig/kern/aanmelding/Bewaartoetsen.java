package nl.zorgvuldig.kern.aanmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Gebeurtenis;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.verstrekking.Bevinder;
import nl.zorgvuldig.kern.verstrekking.Oordeel;

/** What is asked of keeping a casus for a while after it ended (C7, RP 11.8). */
final class Bewaartoetsen {
    private Bewaartoetsen() {}

    /** What ends is kept only by a decision that says why, and never longer than the protocol lets it (RP 11.8). */
    static List<Oordeel> bewaren(Protocol protocol, Intakesituatie situatie) {
        Optional<Uitkomstbepaling> bepaling = bewaring(protocol, situatie);
        if (bepaling.isEmpty()) {
            return List.of();
        }
        Bevinder bevinder =
                Bevinder.van(protocol, Norm.BEWAARTERMIJN).met(bepaling.get().artikelen());
        LocalDate vandaag = situatie.basis().dag();
        LocalDate uiterlijk = bepaling.get().hoogstens().orElseThrow().laatsteDag(vandaag);
        if (!totEnMet(situatie, vandaag, uiterlijk)) {
            return bevinder.faaltOp("bewaren.totEnMet", "bewaardag-ontbreekt", Map.of());
        }
        return situatie.bewaarbesluit().waarom() == Motivering.AANWEZIG
                ? bevinder.voldaan("bewaren-besloten", Map.of())
                : bevinder.faaltOp("bewaren.waarom", "bewaren-ongemotiveerd", Map.of());
    }

    /** A law above the protocol may say that what ends is destroyed sooner, or at once (Bgs 1.16). */
    static List<Oordeel> volgensDeWet(Protocol protocol, Intakesituatie situatie) {
        Optional<LocalDate> uiterlijk = bewaring(protocol, situatie)
                .flatMap(bepaling ->
                        wettelijk(protocol, bepaling, situatie.basis().moment()));
        if (uiterlijk.isEmpty()) {
            return List.of();
        }
        Bevinder bevinder = Bevinder.van(protocol, Norm.WET_BEWAARTERMIJN);
        return totEnMet(situatie, LocalDate.MIN, uiterlijk.get())
                ? bevinder.voldaan("bewaren-past-in-de-wet", Map.of())
                : bevinder.faaltOp("bewaren.totEnMet", "bewaren-langer-dan-de-wet", Map.of());
    }

    /** The last day until which a casus can be kept after an outcome; empty when it cannot be kept at all. */
    static Optional<LocalDate> uiterlijk(Protocol protocol, Uitkomstbepaling bepaling, Instant moment) {
        LocalDate vandaag = Kalender.dag(moment);
        return Stream.concat(
                        bepaling.hoogstens().map(termijn -> termijn.laatsteDag(vandaag)).stream(),
                        wettelijk(protocol, bepaling, moment).stream())
                .min(Comparator.naturalOrder())
                .filter(dag -> bepaling.hoogstens().isPresent() && !dag.isBefore(vandaag));
    }

    private static Optional<LocalDate> wettelijk(Protocol protocol, Uitkomstbepaling bepaling, Instant moment) {
        Gebeurtenis afwijzing = bepaling.uit().equals(protocol.aanmelding().fase())
                ? Gebeurtenis.AFWIJZING_INTAKE
                : Gebeurtenis.AFWIJZING_TRIAGE;
        return protocol.wet(Kalender.dag(moment)).stream()
                .flatMap(wet -> wet.tijd().vernietigen().stream())
                .filter(regel -> regel.vanaf().equals(afwijzing))
                .map(regel -> Kalender.dag(regel.duur().verstrekenOp(moment)).minusDays(1))
                .min(Comparator.naturalOrder());
    }

    private static boolean totEnMet(Intakesituatie situatie, LocalDate eerste, LocalDate laatste) {
        return situatie.bewaarbesluit().totEnMet().voldoet(dag -> !dag.isBefore(eerste) && !dag.isAfter(laatste));
    }

    private static Optional<Uitkomstbepaling> bewaring(Protocol protocol, Intakesituatie situatie) {
        return Intaketoetsen.bepaling(protocol, situatie)
                .filter(gekozen -> gekozen.hoogstens().isPresent());
    }
}
