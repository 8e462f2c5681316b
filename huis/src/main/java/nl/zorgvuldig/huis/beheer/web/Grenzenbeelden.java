package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.partij.Signaalgrenzen;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Regel;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verantwoording.Grenzen;
import org.springframework.stereotype.Component;

/** Draws the page of the limits. */
@Component
class Grenzenbeelden {
    private final Signaalgrenzen grenzen;

    Grenzenbeelden(Signaalgrenzen grenzen) {
        this.grenzen = grenzen;
    }

    /** What holds and what waits. */
    record Stand(Optional<Signaalgrenzen.Vastgesteld> vast, Optional<GrenzenBeeld.Voorstel> voorstel) {}

    Stand stand(Kijker kijker) {
        return new Stand(
                grenzen.gelden(kijker.huis()),
                grenzen.voorstel(kijker.huis())
                        .map(voorstel -> new GrenzenBeeld.Voorstel(
                                voorstel.id(),
                                regels(voorstel.grenzen()),
                                voorstel.besluit(),
                                voorstel.door().equals(kijker.persoon()))));
    }

    GrenzenBeeld van(Stand stand, Invoer invoer, WaaromBeeld waarom) {
        return new GrenzenBeeld(
                regels(stand.vast().map(Signaalgrenzen.Vastgesteld::grenzen).orElse(Grenzen.STRENG)),
                stand.vast()
                        .map(besluit -> Teksten.tekst(
                                "beheer.grenzen.sinds", Dagtekst.datum(besluit.sinds()), besluit.besluit()))
                        .orElseGet(() -> Teksten.tekst("beheer.grenzen.streng")),
                stand.voorstel(),
                invoer,
                invoer.fouten(),
                waarom);
    }

    private static List<Regel> regels(Grenzen grenzen) {
        return List.of(
                regel("dossiers", grenzen.dossiers()),
                regel("weigeringen", grenzen.weigeringen()),
                regel("gezocht", grenzen.gezocht()),
                regel("begin", grenzen.begin()),
                regel("einde", grenzen.einde()));
    }

    private static Regel regel(String wat, Object waarde) {
        return new Regel(Teksten.keuze("beheer.grens", wat), String.valueOf(waarde));
    }
}
