package nl.zorgvuldig.protocollen.tabel;

import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.aanmelding.Aanmeldbeslissing;
import nl.zorgvuldig.kern.aanmelding.Informering;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.aanmelding.Overleg;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Onderwerp;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Regime;
import nl.zorgvuldig.kern.protocol.Uitkomst;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;

/**
 * A row about judging a casus or taking it up: in kern both are one decision, that it goes on to the next phase.
 *
 * @param rij the row
 * @param protocol under which text
 */
record Intakespel(Tabelrij rij, Protocol protocol) {
    static boolean mag(Tabelrij rij) {
        Gevalwereld wereld = Rijgeval.wereld(rij, "beoordelen-doorlaten");
        Protocol protocol = Kernhand.protocol(wereld.geval());
        Intakesituatie situatie = new Intakespel(rij, protocol).situatie(Kernhand.intake(protocol, wereld));
        return Aanmeldbeslissing.intake(protocol, situatie) instanceof Handelingsbesluit.Toegestaan;
    }

    private Intakesituatie situatie(Intakesituatie gewoon) {
        boolean afwijking = rij.zegt("criteria_formeel=nee") && rij.zegt("inhoudelijke_afweging=past");
        return new Intakesituatie(
                gewoon.basis(),
                uitkomst(gewoon.uitkomst()),
                gewoon.reden(),
                voldaan(gewoon.voldaan()),
                afwijking ? Motivering.AANWEZIG : Motivering.AFWEZIG,
                overleg(gewoon.overleg()),
                informering(gewoon.informering()),
                gewoon.wetsoordeel(),
                gewoon.bewaarbesluit(),
                gewoon.inbrengen(),
                gewoon.noodzaak());
    }

    private Set<Overleg> overleg(Set<Overleg> gewoon) {
        boolean metGemeente = !rij.zegt("afgestemd_met_gemeente=nee");
        boolean metAanmelder = !rij.zegt("overleg_met_aanmelder=nee");
        return gewoon.stream()
                .filter(overleg -> overleg.over().contains(Onderwerp.GEMEENTE) ? metGemeente : metAanmelder)
                .collect(Collectors.toSet());
    }

    private Gegeven<Uitkomst> uitkomst(Gegeven<Uitkomst> gewoon) {
        if (rij.zegt("uitkomst_aanmelding=informatie-nodig")) {
            return Gegeven.bekend(new Uitkomst("eerst-navragen"));
        }
        return rij.zegtVan("vorm").isPresent() ? Gegeven.bekend(new Uitkomst("naar-casusoverleg")) : gewoon;
    }

    /** Not met is none met; a letter that is missing is one of the criteria of the law. */
    private Set<Criterium> voldaan(Set<Criterium> alle) {
        if (rij.zegt("criteria=niet-voldaan") || rij.zegt("criteria_formeel=nee")) {
            return Set.of();
        }
        boolean eenMist = rij.zegt("c=ontbreekt") || rij.zegt("d=ontbreekt");
        Set<Criterium> vanDeWet = protocol.regime().map(Regime::criteria).orElseGet(Set::of);
        return alle.stream()
                .filter(criterium -> !eenMist || !vanDeWet.contains(criterium))
                .collect(Collectors.toSet());
    }

    /** Telling can wait with a reason and a moment on record. */
    private Informering informering(Informering gewoon) {
        if (!rij.zegt("geinformeerd=nee") || rij.zegt("reden=ontbreekt")) {
            return gewoon;
        }
        var morgen = Gegeven.bekend(Gevalwereld.VANDAAG.plusDays(1));
        return new Informering.Uitgesteld(
                Gegeven.van(
                        protocol.aanmelding().informeren().gronden().stream().findFirst()),
                Motivering.AANWEZIG,
                rij.zegt("moment=ontbreekt") ? Gegeven.onbekend() : morgen,
                morgen,
                Motivering.AANWEZIG);
    }
}
