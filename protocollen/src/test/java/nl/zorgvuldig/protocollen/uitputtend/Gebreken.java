package nl.zorgvuldig.protocollen.uitputtend;

import static nl.zorgvuldig.protocollen.uitputtend.Gebrek.onbekend;
import static nl.zorgvuldig.protocollen.uitputtend.Gebrek.recht;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.zorgvuldig.kern.aanmelding.Criteriumantwoord;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Rolverlening;

/** Each right and each fact that a decision can rest on, taken away one at a time. */
final class Gebreken {
    private Gebreken() {}

    /** Of the person who acts, and of the partij the person works for. */
    static List<Gebrek> wie() {
        List<Gebrek> gebreken = new ArrayList<>(List.of(
                recht("rol niet verleend", stand -> stand.rollen = List.of()),
                recht("rol verleend voor een ander", stand -> rol(stand, Stand.HUIS, Stand.DERDE, Stand.ALTIJD)),
                recht("rol verleend in ander huis", stand -> rol(stand, Stand.ANDER_HUIS, Stand.EIGEN, Stand.ALTIJD)),
                recht("rol voorbij", stand -> rol(stand, Stand.HUIS, Stand.EIGEN, Stand.VOORBIJ)),
                recht("doel past niet bij de fase", stand -> stand.doelPast = false),
                onbekend("persoon", stand -> stand.persoonBekend = false),
                onbekend("eigen partij", stand -> stand.eigenBekend = false)));
        for (Eis eis : Eis.values()) {
            gebreken.add(recht(eis + " ontbreekt", stand -> stand.zonder(eis)));
            gebreken.add(recht(eis + " voorbij", stand -> stand.voorbij(eis)));
        }
        gebreken.addAll(partij("eigen partij", Stand::eigen));
        return gebreken;
    }

    private static void rol(Stand stand, Samenwerkingsverband.Id huis, Partij.Id partij, Periode periode) {
        stand.rollen = List.of(new Rolverlening(huis, partij, stand.rol, periode, stand.dag));
    }

    private static List<Gebrek> partij(String naam, Function<Stand, Partijstand> welke) {
        List<Gebrek> gebreken = new ArrayList<>();
        for (Stuk stuk : Stuk.values()) {
            gebreken.add(recht(
                    naam + " tekende niet: " + stuk, stand -> welke.apply(stand).zonder(stuk)));
            gebreken.add(recht(
                    naam + " tekent morgen: " + stuk,
                    stand -> welke.apply(stand).pasMorgen(stuk, stand.dag)));
        }
        for (Verwerkingsrecht verwerkingsrecht : Verwerkingsrecht.values()) {
            gebreken.add(recht(
                    naam + " zonder recht: " + verwerkingsrecht,
                    stand -> welke.apply(stand).zonder(verwerkingsrecht)));
        }
        gebreken.add(recht(naam + " uitgetreden", stand -> welke.apply(stand).uitgetreden = true));
        return gebreken;
    }

    /** Of the dossier, and of the partij that the house acts for in it. */
    static List<Gebrek> dossier() {
        List<Gebrek> gebreken = new ArrayList<>(List.of(
                recht("dossier van ander huis", stand -> stand.dossierhuis = Stand.ANDER_HUIS),
                recht("taak past niet bij de leidende partij", stand -> stand.taakPast = false),
                recht("leidende partij zonder soort", stand -> stand.leidend().soorten = Set.of()),
                onbekend("leidende partij", stand -> stand.leidendBekend = false),
                onbekend("dossier", stand -> stand.dossierBekend = false)));
        for (Betrokkenheid hoe : EnumSet.complementOf(EnumSet.of(Betrokkenheid.GEEN))) {
            gebreken.add(recht("niet betrokken als " + hoe, stand -> {
                stand.betrokken = EnumSet.copyOf(stand.betrokken);
                stand.betrokken.remove(hoe);
            }));
        }
        gebreken.addAll(partij("leidende partij", Stand::leidend));
        return gebreken;
    }

    static List<Gebrek> inbreng() {
        return List.of(
                recht("inbreng ingetrokken", stand -> stand.inbreng.ingetrokken = true),
                recht("inbreng van ander dossier", stand -> stand.inbreng.inDitDossier = false),
                recht("vindplaats van iets anders", stand -> stand.inbreng.vindplaatsPast = false),
                onbekend("inbreng", stand -> stand.inbreng.bekend = false),
                recht("geen toestemming om een geheim te delen", stand -> stand.inbreng.gronden = false),
                recht("onderdelen van de inbreng ontbreken", stand -> stand.inbreng.onderdeelBekend = false),
                onbekend("gever", stand -> stand.inbreng.geverBekend = false));
    }

    /** Of what is filled in with a report. */
    static List<Gebrek> melding() {
        return List.of(
                recht("taak past niet bij de partij", stand -> stand.taakPast = false),
                recht("inhoud ontbreekt", stand -> stand.melding.inhoud = Motivering.AFWEZIG),
                recht("noodzaak ontbreekt", stand -> stand.melding.noodzaak = Motivering.AFWEZIG),
                recht("criteria ongemotiveerd", stand -> stand.melding.motivering = Motivering.AFWEZIG),
                recht(
                        "criteria onbeantwoord",
                        stand -> stand.melding.antwoord = Criteriumantwoord.Oordeel.NIET_BEANTWOORD),
                onbekend("categorie", stand -> stand.melding.categorieBekend = false),
                onbekend("onderdeel", stand -> stand.melding.onderdeelBekend = false),
                onbekend("gebied", stand -> stand.melding.gebiedBekend = false),
                onbekend("taak", stand -> stand.melding.taakBekend = false),
                onbekend("besluit over een derde", stand -> stand.melding.besluitBekend = false),
                onbekend("verklaring over de feiten", stand -> stand.melding.kwaliteitVerklaard = false));
    }

    /** Of the decision of the police under which it gives. */
    static List<Gebrek> artikel20() {
        return List.of(
                recht("artikel 20 ontbreekt", stand -> stand.beslissing.genomen = false),
                recht("artikel 20 verlopen", stand -> stand.beslissing.duur = Stand.VOORBIJ),
                recht(
                        "artikel 20 begint morgen",
                        stand -> stand.beslissing.duur = Periode.vanaf(stand.dag.plusDays(1))),
                recht("artikel 20 van een ander", stand -> stand.beslissing.vanGever = false),
                recht("artikel 20 voor ander gebied", stand -> stand.beslissing.pastOpGebied = false),
                recht("artikel 20 voor ander doel", stand -> stand.beslissing.pastOpDoel = false),
                recht("artikel 20 voor ander onderdeel", stand -> stand.beslissing.pastOpOnderdeel = false),
                recht("artikel 20 niet getekend", stand -> stand.beslissing.handtekeningen = 0),
                recht(
                        "artikel 20 zonder de laatste handtekening",
                        stand -> stand.beslissing.handtekeningen =
                                stand.protocol.aanmelding().ondertekenaars().size() - 1));
    }

    /** Of what is on record about telling the betrokkene, or about waiting. */
    static List<Gebrek> informeren() {
        return List.of(
                recht(
                        "geïnformeerd door wie dat niet mag",
                        stand -> stand.melding.informering.door = new SoortPartij("iemand anders")),
                recht("informeren zonder wijze", stand -> stand.melding.informering.hoe = Motivering.AFWEZIG),
                recht("uitstel zonder motivering", stand -> stand.melding.informering.motivering = Motivering.AFWEZIG),
                onbekend("informeren door", stand -> stand.melding.informering.doorBekend = false),
                onbekend("informeren op", stand -> stand.melding.informering.dagBekend = false),
                onbekend("uitstel grond", stand -> stand.melding.informering.grondBekend = false),
                onbekend("uitstel verwacht op", stand -> stand.melding.informering.verwachtBekend = false),
                onbekend("uitstel toets op", stand -> stand.melding.informering.toetsBekend = false));
    }

    /** Of a decision at the end of a phase. */
    static List<Gebrek> intake() {
        return List.of(
                recht(
                        "afgestemd met wie geen gemeente is",
                        stand -> stand.intake.afgestemdMet = new SoortPartij("politie")),
                recht("oordeel van een private partij", stand -> stand.intake.wetsoordeelVan = new SoortPartij("ggz")),
                recht("oordeel zonder redenen", stand -> stand.intake.wetsoordeelGemotiveerd = false),
                onbekend("dag van het oordeel", stand -> stand.intake.wetsdagBekend = false),
                recht("noodzaak van een inbreng niet beoordeeld", stand -> stand.intake.noodzaakBeoordeeld = false),
                onbekend("uitkomst", stand -> stand.intake.uitkomstBekend = false),
                onbekend("reden", stand -> stand.intake.redenBekend = false),
                onbekend("afstemming", stand -> stand.intake.afstemmingBekend = false),
                onbekend("overleg", stand -> stand.intake.overlegBekend = false));
    }

    static List<Gebrek> akkoord() {
        return List.of(
                recht("inbreng ingetrokken", stand -> stand.inbreng.ingetrokken = true),
                recht("inbreng van ander dossier", stand -> stand.inbreng.inDitDossier = false),
                onbekend("inbreng", stand -> stand.inbreng.bekend = false),
                onbekend("noodzaak", stand -> stand.intake.noodzaakBeoordeeld = false));
    }
}
