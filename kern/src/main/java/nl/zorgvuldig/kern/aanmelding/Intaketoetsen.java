package nl.zorgvuldig.kern.aanmelding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Onderwerp;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.kern.protocol.Vereiste;
import nl.zorgvuldig.kern.verstrekking.Argument;
import nl.zorgvuldig.kern.verstrekking.Bevinder;
import nl.zorgvuldig.kern.verstrekking.Oordeel;
import nl.zorgvuldig.kern.verstrekking.Toets;

/** What is asked of an intake decision. */
final class Intaketoetsen {
    private Intaketoetsen() {}

    /** The outcome exists in this phase and carries its coded reason (C4). */
    static List<Oordeel> uitkomst(Protocol protocol, Intakesituatie situatie) {
        Optional<Uitkomstbepaling> bepaling = bepaling(protocol, situatie);
        Bevinder bevinder = Bevinder.van(protocol, Norm.UITKOMST)
                .met(bepaling.map(Uitkomstbepaling::artikelen).orElseGet(List::of));
        if (bepaling.isEmpty()) {
            return bevinder.faaltOp("uitkomst", "uitkomst-ontbreekt", Map.of());
        }
        boolean redenPast = bepaling.get().redenen().isEmpty()
                || situatie.reden().voldoet(bepaling.get().redenen()::contains);
        return redenPast
                ? bevinder.voldaan("uitkomst-van-de-fase", Map.of())
                : bevinder.faaltOp("reden", "reden-ontbreekt", Map.of());
    }

    /** Whoever has a say in the outcome was consulted, on each subject it asks (IJV-C18, IJ bijlage 2 fase 1, RC 13.2a). */
    static List<Oordeel> overleg(Protocol protocol, Intakesituatie situatie) {
        List<Oordeel> oordelen = new ArrayList<>();
        for (Onderwerp onderwerp : Onderwerp.values()) {
            if (vraagt(protocol, situatie, onderwerp.vereiste())) {
                oordelen.addAll(overleg(protocol, situatie, onderwerp));
            }
        }
        return oordelen;
    }

    private static List<Oordeel> overleg(Protocol protocol, Intakesituatie situatie, Onderwerp onderwerp) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.AFSTEMMING);
        boolean gedaan =
                situatie.overleg().stream().anyMatch(overleg -> overleg.regelt(protocol, situatie.basis(), onderwerp));
        if (onderwerp == Onderwerp.GEMEENTE) {
            return gedaan
                    ? bevinder.voldaan("gemeente-betrokken", Map.of())
                    : bevinder.faaltOp("afstemming", "afstemming-ontbreekt", Map.of());
        }
        Map<String, Argument> waarover = Map.of("onderwerp", new Argument.Code("onderwerp", onderwerp.name()));
        return gedaan
                ? bevinder.voldaan("overleg-vastgelegd", waarover)
                : bevinder.faaltOp("afstemming", "overleg-ontbreekt", waarover);
    }

    /** The outcome follows the formal test, or says why it does not; deviation both ways is possible (C3). */
    static List<Oordeel> criteria(Protocol protocol, Intakesituatie situatie) {
        if (!vraagt(protocol, situatie, Vereiste.CRITERIA)) {
            return List.of();
        }
        Bevinder bevinder = Bevinder.van(protocol, Norm.CRITERIA);
        Formeletoets gevraagd = gaatVerder(protocol, situatie) ? Formeletoets.VOLDOET : Formeletoets.VOLDOET_NIET;
        if (Formeletoets.van(protocol, situatie.voldaan()) == gevraagd) {
            return bevinder.voldaan("criteria-gevolgd", Map.of());
        }
        return situatie.afwijking() == Motivering.AANWEZIG
                ? bevinder.voldaan("afwijking-gemotiveerd", Map.of())
                : bevinder.faaltOp("afwijking", "afwijking-ongemotiveerd", Map.of());
    }

    /** Where the profile wants it before a next phase, the betrokkene was told, or waiting was recorded (J1, HV). */
    static List<Oordeel> informeren(Protocol protocol, Intakesituatie situatie) {
        return gaatVerder(protocol, situatie)
                ? Informeertoets.oordeel(protocol, situatie.basis(), situatie.informering())
                : List.of();
    }

    /** Whether the outcome lets the casus go on. */
    static boolean gaatVerder(Protocol protocol, Intakesituatie situatie) {
        return bepaling(protocol, situatie).filter(Uitkomstbepaling::gaatVerder).isPresent();
    }

    /** Of every inbreng it was judged whether the next phase needs it (C15, IJ 3.5b, 9.2). */
    static List<Oordeel> noodzaak(Protocol protocol, Intakesituatie situatie) {
        if (!vraagt(protocol, situatie, Vereiste.NOODZAAK_PER_INBRENG)) {
            return List.of();
        }
        Bevinder bevinder = Bevinder.van(protocol, Norm.NOODZAAK);
        List<Inbreng.Id> open = situatie.inbrengen().stream()
                .filter(inbreng -> !situatie.noodzaak().containsKey(inbreng))
                .sorted(Comparator.comparing(Inbreng.Id::waarde))
                .toList();
        return open.isEmpty()
                ? bevinder.voldaan("noodzaak-per-inbreng", Map.of())
                : Toets.elk(
                        open,
                        inbreng -> bevinder.faaltOp("noodzaak." + inbreng.waarde(), "noodzaak-onbeoordeeld", Map.of()));
    }

    private static boolean vraagt(Protocol protocol, Intakesituatie situatie, Vereiste vereiste) {
        return bepaling(protocol, situatie)
                .filter(bepaling -> bepaling.vereisten().contains(vereiste))
                .isPresent();
    }

    static Optional<Uitkomstbepaling> bepaling(Protocol protocol, Intakesituatie situatie) {
        return situatie.uitkomst()
                .alsOptie()
                .flatMap(uitkomst -> Optional.ofNullable(protocol.uitkomsten().get(uitkomst)))
                .filter(bepaling ->
                        situatie.basis().fase().filter(bepaling.uit()::equals).isPresent());
    }
}
