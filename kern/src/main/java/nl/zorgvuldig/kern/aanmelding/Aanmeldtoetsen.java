package nl.zorgvuldig.kern.aanmelding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Criteriumbepaling;
import nl.zorgvuldig.kern.protocol.Derdebepaling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Soortbepaling;
import nl.zorgvuldig.kern.verstrekking.Argument;
import nl.zorgvuldig.kern.verstrekking.Bevinder;
import nl.zorgvuldig.kern.verstrekking.Oordeel;
import nl.zorgvuldig.kern.verstrekking.Taakgrond;
import nl.zorgvuldig.kern.verstrekking.Toets;

/** What is asked of a report as a whole. */
final class Aanmeldtoetsen {
    private Aanmeldtoetsen() {}

    /** The casus lies in an area of the house (C2, IJ bijlage 2). */
    static List<Oordeel> gebied(Protocol protocol, Aanmeldsituatie situatie) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.GEBIED);
        return situatie.gebied().voldoet(protocol.aanmelding().gebieden()::contains)
                ? bevinder.voldaan("gebied-van-het-huis", Map.of())
                : bevinder.faaltOp("gebied", "gebied-ontbreekt", Map.of());
    }

    /** Who enters the report of someone who takes no part, does so after a recorded decision (VN 1.19). */
    static List<Oordeel> derde(Protocol protocol, Aanmeldsituatie situatie) {
        Derdebepaling bepaling = protocol.aanmelding().derde();
        if (!bepaling.rollen().contains(situatie.basis().kijker().rol())) {
            return List.of();
        }
        Bevinder bevinder = Bevinder.van(protocol, Norm.BEVOEGDHEID).met(bepaling.artikelen());
        LocalDate vandaag = situatie.basis().dag();
        return situatie.besluit().voldoet(dag -> !dag.isAfter(vandaag))
                ? bevinder.voldaan("melding-van-derde-overgenomen", Map.of())
                : bevinder.faaltOp("besluit", "besluit-over-derde-ontbreekt", Map.of());
    }

    /** The report rests on a named task of the partij itself (C2, E1, IJ 6.2, 6.4). */
    static List<Oordeel> taak(Protocol protocol, Aanmeldsituatie situatie) {
        List<Soortbepaling> soorten = protocol.soortbepalingen(situatie.basis()
                .eigenPartij()
                .alsOptie()
                .map(Partijfeiten::soorten)
                .orElseGet(Set::of));
        Bevinder bevinder = Bevinder.van(protocol, Norm.GRONDSLAG)
                .met(soorten.stream()
                        .flatMap(soort -> soort.artikelen().stream())
                        .toList());
        if (soorten.isEmpty()) {
            return bevinder.faaltOp("taak", "partij-zonder-letter", Map.of());
        }
        return new Taakgrond(soorten, situatie.taak(), situatie.basis().dag()).toets(bevinder, "taak");
    }

    /** Every criterion is answered with a motivation; whether they are met is for intake to weigh (C3). */
    static List<Oordeel> criteria(Protocol protocol, Aanmeldsituatie situatie) {
        List<Criteriumbepaling> criteria = protocol.aanmelding().criteria().values().stream()
                .sorted(Comparator.comparing(bepaling -> bepaling.criterium().code()))
                .toList();
        return Toets.elk(criteria, bepaling -> criterium(protocol, bepaling, antwoord(situatie, bepaling.criterium())));
    }

    private static Criteriumantwoord antwoord(Aanmeldsituatie situatie, Criterium criterium) {
        return situatie.criteria()
                .getOrDefault(
                        criterium,
                        new Criteriumantwoord(Criteriumantwoord.Oordeel.NIET_BEANTWOORD, Motivering.AFWEZIG));
    }

    private static List<Oordeel> criterium(Protocol protocol, Criteriumbepaling bepaling, Criteriumantwoord antwoord) {
        Bevinder bevinder = Bevinder.van(protocol, Norm.CRITERIA).met(bepaling.artikelen());
        String code = bepaling.criterium().code();
        Map<String, Argument> naam = Map.of("criterium", new Argument.Code("criterium", code));
        if (antwoord.oordeel() == Criteriumantwoord.Oordeel.NIET_BEANTWOORD) {
            return bevinder.faaltOp("criteria." + code, "criterium-onbeantwoord", naam);
        }
        return antwoord.motivering() == Motivering.AANWEZIG
                ? bevinder.voldaan("criterium-beantwoord", naam)
                : bevinder.faaltOp("criteria." + code + ".motivering", "criterium-ongemotiveerd", naam);
    }
}
