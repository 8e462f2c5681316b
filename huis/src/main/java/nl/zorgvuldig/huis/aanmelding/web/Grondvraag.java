package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.protocol.Afweeggrond;
import nl.zorgvuldig.kern.protocol.Afweegstap;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Geheimbepaling;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.toestemming.Gevraagde;
import nl.zorgvuldig.kern.toestemming.Toestemmingseis;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;

/**
 * What a giver is asked about the secret of one person, with what the protocol lets it choose.
 *
 * @param plaats the place on the form
 * @param wie who that is, or the place of that person on the form of a report
 * @param wat which data it is about
 * @param gebruik whether nothing of it may be used without consent
 * @param wegen in which ways it can be lifted
 * @param van whose consent it can be
 * @param gezegd what has to be said with it
 * @param weeggronden on what a weighing can rest
 * @param stappen the steps of a weighing
 * @param ook the later phases it can hold for too
 */
public record Grondvraag(
        String plaats,
        String wie,
        String wat,
        boolean gebruik,
        List<Optie> wegen,
        List<Optie> van,
        List<Optie> gezegd,
        List<Optie> weeggronden,
        List<Optie> stappen,
        List<Optie> ook) {

    static Grondvraag van(
            Profiel profiel, String plaats, String wie, Fase nu, Map<Toestemmingssoort, Set<Categorie>> vraagt) {
        Geheimbepaling geheim = profiel.protocol().geheimhouding();
        boolean gebruik = vraagt.containsKey(Toestemmingssoort.AVG);
        return new Grondvraag(
                plaats,
                wie,
                wat(profiel, vraagt),
                gebruik,
                wegen(geheim, gebruik),
                Stream.of(Gevraagde.values())
                        .map(door -> Optie.van(door.name(), Teksten.keuze("grond.van", door.name())))
                        .toList(),
                Stream.of(Toestemmingseis.UITDRUKKELIJK, Toestemmingseis.INTREKBAAR)
                        .map(eis -> Optie.van(eis.name(), Teksten.keuze("grond.gezegd", eis.name())))
                        .toList(),
                weeggronden(profiel, geheim),
                Stream.of(Afweegstap.values())
                        .filter(geheim.afwegen().stappen()::contains)
                        .map(stap -> Optie.van(stap.name(), Teksten.keuze("grond.stap", stap.name())))
                        .toList(),
                later(profiel, nu));
    }

    private static List<Optie> weeggronden(Profiel profiel, Geheimbepaling geheim) {
        return Stream.of(Afweeggrond.values())
                .filter(geheim.afwegen().gronden()::contains)
                .map(grond -> Optie.van(grond.name(), profiel.naam(Begrip.AFWEEGGROND, grond.name())))
                .toList();
    }

    private static List<Optie> wegen(Geheimbepaling geheim, boolean gebruik) {
        Stream<Optie> toestemming =
                Optional.of(Optie.van(Grondvelden.TOESTEMMING, Teksten.tekst("grond.weg.toestemming")))
                        .filter(_ -> !geheim.vragers().isEmpty())
                        .stream();
        Stream<Optie> afweging = Optional.of(Optie.van(Grondvelden.AFWEGING, Teksten.tekst("grond.weg.afweging")))
                .filter(_ -> !gebruik && !geheim.afwegen().gronden().isEmpty())
                .stream();
        return Stream.concat(toestemming, afweging).toList();
    }

    private static String wat(Profiel profiel, Map<Toestemmingssoort, Set<Categorie>> vraagt) {
        return vraagt.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .map(categorie -> profiel.naam(Begrip.CATEGORIE, categorie.code()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static List<Optie> later(Profiel profiel, Fase nu) {
        List<Fase> gang = profiel.protocol().werkproces();
        return gang.stream()
                .skip(gang.indexOf(nu) + 1L)
                .map(fase -> Optie.van(fase.code(), profiel.naam(Begrip.FASE, fase.code())))
                .toList();
    }
}
