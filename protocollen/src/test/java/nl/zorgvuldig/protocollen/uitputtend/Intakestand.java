package nl.zorgvuldig.protocollen.uitputtend;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.aanmelding.Akkoordsituatie;
import nl.zorgvuldig.kern.aanmelding.Bewaarbesluit;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie.Noodzaakoordeel;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.aanmelding.Overleg;
import nl.zorgvuldig.kern.aanmelding.Wetsoordeel;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Onderwerp;
import nl.zorgvuldig.kern.protocol.Reden;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Uitkomst;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;

/** What is decided at the end of a phase, or about one inbreng: complete, until something is taken away. */
final class Intakestand {
    Uitkomst uitkomst = new Uitkomst("onbekend");
    boolean uitkomstBekend = true;
    boolean redenBekend = true;
    boolean afstemmingBekend = true;
    boolean overlegBekend = true;
    SoortPartij afgestemdMet = Stand.COLLEGE;
    boolean criteriaVoldaan = true;
    Motivering afwijking = Motivering.AANWEZIG;
    boolean noodzaakBeoordeeld = true;
    boolean wetsdagBekend = true;
    SoortPartij wetsoordeelVan = Stand.COLLEGE;
    boolean wetsoordeelGemotiveerd = true;

    Intakesituatie situatie(Stand stand) {
        Map<Inbreng.Id, Noodzaakoordeel> noodzaak = Map.of(Inbrengstand.INBRENG, Noodzaakoordeel.NOODZAKELIJK);
        return new Intakesituatie(
                stand.inDossier(Handeling.BEOORDELEN),
                uitkomstBekend ? Gegeven.bekend(uitkomst) : Gegeven.onbekend(),
                redenBekend ? reden(stand) : Gegeven.onbekend(),
                criteriaVoldaan ? stand.protocol.aanmelding().criteria().keySet() : Set.of(),
                afwijking,
                overleg(stand),
                stand.melding.informering.feiten(stand),
                wetsoordeel(stand),
                Bewaarbesluit.geen(),
                Set.of(Inbrengstand.INBRENG),
                noodzaakBeoordeeld ? noodzaak : Map.of());
    }

    private Set<Overleg> overleg(Stand stand) {
        Stream<Overleg> gemeente =
                afstemmingBekend ? met(new Partijstand(afgestemdMet).feiten(Stand.DERDE, stand.nu())) : Stream.empty();
        Stream<Overleg> leidend =
                overlegBekend ? met(stand.inDossier(Handeling.BEOORDELEN).leidendePartij()) : Stream.empty();
        return Stream.concat(gemeente, leidend).collect(Collectors.toSet());
    }

    private static Stream<Overleg> met(Gegeven<Partijfeiten> partij) {
        return partij.alsOptie().stream().map(feiten -> new Overleg(feiten, Set.of(Onderwerp.values())));
    }

    private Wetsoordeel wetsoordeel(Stand stand) {
        return new Wetsoordeel(
                wetsdagBekend ? Gegeven.bekend(Kalender.dag(stand.nu())) : Gegeven.onbekend(),
                new Partijstand(wetsoordeelVan)
                        .feiten(Stand.DERDE, stand.nu()).alsOptie().stream().collect(Collectors.toSet()),
                wetsoordeelGemotiveerd ? stand.protocol.aanmelding().criteria().keySet() : Set.of());
    }

    private Gegeven<Reden> reden(Stand stand) {
        return Gegeven.van(Optional.ofNullable(stand.protocol.uitkomsten().get(uitkomst))
                .map(Uitkomstbepaling::redenen)
                .flatMap(redenen -> redenen.stream().min(Comparator.comparing(Reden::code))));
    }

    Akkoordsituatie akkoord(Stand stand) {
        return new Akkoordsituatie(
                stand.inDossier(Handeling.AKKOORD_GEVEN),
                stand.inbreng.feiten(stand),
                noodzaakBeoordeeld ? Gegeven.bekend(Noodzaakoordeel.NOODZAKELIJK) : Gegeven.onbekend());
    }
}
