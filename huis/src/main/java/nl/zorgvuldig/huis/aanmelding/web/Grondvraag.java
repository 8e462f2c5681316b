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
import nl.zorgvuldig.kern.protocol.SoortPartij;
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
 * @param rust the regimes of secrecy that rest on it, by name
 * @param gebruik whether nothing of it may be used without consent
 * @param wegen in which ways it can be lifted
 * @param van whose consent it can be
 * @param gezegd what has to be said with it
 * @param weeggronden on what a weighing can rest
 * @param stappen the steps of a weighing
 * @param wetten the laws that let it go to whoever it goes to
 * @param ook the later phases it can hold for too
 */
public record Grondvraag(
        String plaats,
        String wie,
        String wat,
        String rust,
        boolean gebruik,
        List<Optie> wegen,
        List<Optie> van,
        List<Optie> gezegd,
        List<Optie> weeggronden,
        List<Optie> stappen,
        List<Optie> wetten,
        List<Optie> ook) {

    /**
     * Between whom a secret goes.
     *
     * @param gever of what kinds the partij is whose secret it is
     * @param ontvanger of what kinds the partij is on whose behalf the house would see it
     */
    record Tussen(Set<SoortPartij> gever, Set<SoortPartij> ontvanger) {}

    /** The same in a casus, where consent can also lie asked, or be refused. */
    Grondvraag inCasus() {
        return new Grondvraag(
                plaats,
                wie,
                wat,
                rust,
                gebruik,
                wegen.stream().flatMap(Grondvraag::metVraag).toList(),
                van,
                gezegd,
                weeggronden,
                stappen,
                wetten,
                ook);
    }

    private static Stream<Optie> metVraag(Optie weg) {
        return weg.waarde().equals(Grondvelden.TOESTEMMING)
                ? Stream.concat(
                        Stream.of(weg),
                        Stream.of(Grondvelden.GEVRAAGD, Grondvelden.GEWEIGERD).map(Grondvraag::weg))
                : Stream.of(weg);
    }

    private static Optie weg(String code) {
        return Optie.van(code, Teksten.keuze("grond.weg", code));
    }

    /** What can be answered to a question for consent. */
    static List<Optie> antwoorden() {
        return Stream.of(Grondvelden.TOESTEMMING, Grondvelden.GEWEIGERD)
                .map(code -> Optie.van(code, Teksten.keuze("grond.antwoord", code)))
                .toList();
    }

    /** What has to be said with consent. */
    static List<Optie> bijToestemming() {
        return Stream.of(Toestemmingseis.UITDRUKKELIJK, Toestemmingseis.INTREKBAAR)
                .map(eis -> Optie.van(eis.name(), Teksten.keuze("grond.gezegd", eis.name())))
                .toList();
    }

    static Grondvraag van(
            Profiel profiel,
            String plaats,
            String wie,
            Fase nu,
            Tussen tussen,
            Map<Toestemmingssoort, Set<Categorie>> vraagt) {
        Geheimbepaling geheim = profiel.protocol().geheimhouding();
        boolean gebruik = vraagt.containsKey(Toestemmingssoort.AVG);
        return new Grondvraag(
                plaats,
                wie,
                wat(profiel, vraagt),
                rust(profiel, tussen, vraagt),
                gebruik,
                wegen(geheim, tussen, gebruik),
                Stream.of(Gevraagde.values())
                        .map(door -> Optie.van(door.name(), Teksten.keuze("grond.van", door.name())))
                        .toList(),
                bijToestemming(),
                weeggronden(profiel, geheim),
                stappen(geheim),
                wetten(profiel, tussen),
                later(profiel, nu));
    }

    private static List<Optie> stappen(Geheimbepaling geheim) {
        return Stream.of(Afweegstap.values())
                .filter(geheim.afwegen().stappen()::contains)
                .map(stap -> Optie.van(stap.name(), Teksten.keuze("grond.stap", stap.name())))
                .toList();
    }

    private static List<Optie> wetten(Profiel profiel, Tussen tussen) {
        return profiel.protocol().geheimhouding().wetten(tussen.ontvanger()).stream()
                .map(wet -> Optie.van(wet.code(), profiel.naam(Begrip.UITZONDERING, wet.code())))
                .toList();
    }

    private static List<Optie> weeggronden(Profiel profiel, Geheimbepaling geheim) {
        return Stream.of(Afweeggrond.values())
                .filter(geheim.afwegen().gronden()::contains)
                .map(grond -> Optie.van(grond.name(), profiel.naam(Begrip.AFWEEGGROND, grond.name())))
                .toList();
    }

    private static List<Optie> wegen(Geheimbepaling geheim, Tussen tussen, boolean gebruik) {
        Stream<Optie> toestemming =
                Optional.of(weg(Grondvelden.TOESTEMMING))
                        .filter(_ -> !geheim.vragers().isEmpty())
                        .stream();
        Stream<Optie> afweging =
                Optional.of(weg(Grondvelden.AFWEGING))
                        .filter(_ -> !gebruik && !geheim.afwegen().gronden().isEmpty())
                        .stream();
        Stream<Optie> wet = Optional.of(weg(Grondvelden.WET))
                .filter(_ -> !gebruik && !geheim.wetten(tussen.ontvanger()).isEmpty())
                .stream();
        return Stream.of(toestemming, afweging, wet).flatMap(deel -> deel).toList();
    }

    /** Which secrets rest on it, so that whoever decides knows by whose code. */
    private static String rust(Profiel profiel, Tussen tussen, Map<Toestemmingssoort, Set<Categorie>> vraagt) {
        return vraagt.values().stream()
                .flatMap(Set::stream)
                .flatMap(categorie -> profiel.protocol().geheimhouding().regimes(categorie, tussen.gever()).stream())
                .map(regime -> profiel.naam(Begrip.GEHEIMREGIME, regime.code()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
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
