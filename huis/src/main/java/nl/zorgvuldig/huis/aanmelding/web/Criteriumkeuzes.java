package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Element;
import nl.zorgvuldig.protocollen.Profiel;

/** The criteria of a profile to choose from, each with what is meant by it and by what it is recognised. */
final class Criteriumkeuzes {
    private Criteriumkeuzes() {}

    static List<Optie> van(Profiel profiel, Collection<Criterium> criteria) {
        return criteria.stream()
                .map(criterium -> van(profiel, criterium.code()))
                .sorted(Comparator.comparing(Optie::naam))
                .toList();
    }

    private static Optie van(Profiel profiel, String code) {
        String hulp = profiel.element(Begrip.CRITERIUM, code).stream()
                .flatMap(element -> Stream.of(element.uitleg(), voorbeelden(element)))
                .filter(zin -> !zin.isEmpty())
                .collect(Collectors.joining(" "));
        return new Optie(code, profiel.naam(Begrip.CRITERIUM, code), hulp);
    }

    private static String voorbeelden(Element element) {
        return element.voorbeelden().isEmpty()
                ? ""
                : Teksten.tekst("aanmelden.criterium.bijvoorbeeld", String.join("; ", element.voorbeelden()));
    }
}
