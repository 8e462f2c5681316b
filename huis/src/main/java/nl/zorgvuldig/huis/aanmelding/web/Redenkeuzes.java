package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Optiegroep;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.protocollen.Begrip;

/** The coded reasons of a phase, each under the outcome that it is for. */
final class Redenkeuzes {
    private Redenkeuzes() {}

    static List<Optiegroep> van(Stream<Uitkomstbepaling> uitkomsten, Uitleg uitleg) {
        return uitkomsten
                .filter(bepaling -> !bepaling.redenen().isEmpty())
                .map(bepaling -> new Optiegroep(naam(uitleg, bepaling), redenen(uitleg, bepaling)))
                .toList();
    }

    private static String naam(Uitleg uitleg, Uitkomstbepaling bepaling) {
        String code = bepaling.uitkomst().code();
        return Optie.van(code, uitleg.naam(Begrip.UITKOMST, code)).naam();
    }

    private static List<Optie> redenen(Uitleg uitleg, Uitkomstbepaling bepaling) {
        return bepaling.redenen().stream()
                .map(reden -> Optie.van(reden.code(), uitleg.naam(Begrip.REDEN, reden.code())))
                .sorted(Comparator.comparing(Optie::naam))
                .toList();
    }
}
