package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Personalia;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.aanmelding.Voorwaardenopgave;
import nl.zorgvuldig.huis.aanmelding.ZeggenschapInzien.Overzicht;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;

/** Draws what a giver gave in one casus, and who may see each thing. */
record Zeggenschaptekening(
        Protocol protocol, Uitleg uitleg, Kijker kijker, List<Partij.Id> partijen, Overzicht overzicht) {

    ZeggenschapBeeld beeld(Formulier formulier, Foutoverzicht fouten) {
        Ingezien gezien = overzicht.gezien();
        return new ZeggenschapBeeld(
                new Casuskop(
                        gezien.staat().feiten().id().waarde(),
                        gezien.staat().casusnummer(),
                        gezien.personalia().map(Personalia::kort),
                        uitleg.partij(gezien.staat().feiten().leidendePartij()),
                        gezien.staat().stand()),
                gegevens(formulier),
                keuzes(),
                fouten,
                uitleg.waarom(gezien.namens(), gezien.doel(), overzicht.gronden()));
    }

    private List<ZeggenschapBeeld.Gegeven> gegevens(Formulier formulier) {
        Inbrengkaarten kaarten = new Inbrengkaarten(protocol, uitleg, kijker);
        Map<UUID, DossierBeeld.Gegeven> gezien = kaarten.van(overzicht.gezien().van(Stuk.Soort.INBRENG)).stream()
                .collect(Collectors.toMap(DossierBeeld.Gegeven::id, kaart -> kaart));
        return overzicht.stukken().stream()
                .map(stuk -> gegeven(
                        stuk,
                        gezien.getOrDefault(stuk.id(), kaarten.zonderInhoud(stuk)),
                        gezien.containsKey(stuk.id()),
                        formulier))
                .toList();
    }

    private ZeggenschapBeeld.Gegeven gegeven(
            Stuk stuk, DossierBeeld.Gegeven kaart, boolean inhoud, Formulier formulier) {
        Voorwaarden nu = stuk.voorwaarden().alsOptie().orElse(Voorwaarden.GESLOTEN);
        boolean getypt = !formulier.velden(plaats(stuk.id()) + ".").isEmpty();
        return new ZeggenschapBeeld.Gegeven(
                kaart,
                inhoud,
                stuk.op(),
                plaats(stuk.id()),
                new Zeggenschapszin(protocol, uitleg).van(nu),
                stuk.besluit(),
                getypt
                        ? Voorwaardevelden.van(formulier, plaats(stuk.id()))
                        : Voorwaardevelden.van(Voorwaardenopgave.van(nu)),
                getypt ? formulier.waarde(plaats(stuk.id()) + ".aanwijzing") : kaart.aanwijzing(),
                getypt,
                new Verbeteringvelden(formulier, stuk.id()).beeld(protocol, stuk, geopend(stuk)));
    }

    private Optional<Ingezien.Geopend> geopend(Stuk stuk) {
        return overzicht.gezien().van(Stuk.Soort.INBRENG).stream()
                .filter(een -> een.stuk().id().equals(stuk.id()))
                .findFirst();
    }

    /** Where the fields of an inbreng stand on the form. */
    static String plaats(UUID inbreng) {
        return "zeggenschap." + inbreng;
    }

    private ZeggenschapBeeld.Keuzes keuzes() {
        List<Optie> namen = partijen.stream()
                .map(partij -> Optie.van(partij.waarde().toString(), uitleg.partij(partij)))
                .sorted(Comparator.comparing(Optie::naam))
                .toList();
        Stream<Optie> regisseur = Stream.of(Optie.van(
                        Voorwaardevelden.REGISSEUR,
                        Teksten.tekst("casus.zeggenschap.de", new Zeggenschapszin(protocol, uitleg).regisseur())))
                .filter(_ -> !protocol.zeggenschap().regisseurs().isEmpty());
        return new ZeggenschapBeeld.Keuzes(
                Arrays.stream(Voorwaardenopgave.Wie.values())
                        .map(wie -> new Optie(
                                wie.name(),
                                Teksten.keuze("zeggenschap.wie", wie.name()),
                                Teksten.keuze("zeggenschap.wie.uitleg", wie.name())))
                        .toList(),
                Stream.concat(regisseur, namen.stream()).toList(),
                namen,
                Stream.of(new Optie(
                                "ja",
                                Teksten.tekst("aanmelden.uitvraag.ja"),
                                Teksten.tekst("aanmelden.uitvraag.uitleg")))
                        .filter(_ -> protocol.zeggenschap().uitvraag())
                        .toList());
    }
}
