package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.AkkoordHerzien;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Personalia;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.aanmelding.Voorwaardenopgave;
import nl.zorgvuldig.huis.aanmelding.ZeggenschapInzien.Overzicht;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.protocollen.Begrip;

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
                erbij(),
                deeltMeestal(),
                fouten,
                uitleg.waarom(gezien.namens(), gezien.doel(), overzicht.gronden()));
    }

    private List<ZeggenschapBeeld.Gegeven> gegevens(Formulier formulier) {
        Inbrengkaarten kaarten = new Inbrengkaarten(protocol, uitleg, kijker);
        Map<UUID, DossierBeeld.Gegeven> gezien = kaarten.van(overzicht.gezien().van(Stuk.Soort.INBRENG)).stream()
                .collect(Collectors.toMap(DossierBeeld.Gegeven::id, kaart -> kaart));
        return overzicht.stukken().stream()
                .sorted(kaarten.volgorde())
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
                new Verbeteringvelden(formulier, stuk.id()).beeld(protocol, stuk, geopend(stuk)),
                AkkoordHerzien.voor(overzicht.gezien().staat(), stuk)
                        .map(fase -> new ZeggenschapBeeld.Meenemen(
                                uitleg.naam(Begrip.FASE, fase.code()),
                                stuk.voortgezet().contains(fase))));
    }

    private String erbij() {
        List<String> namen = overzicht.anderen().stream()
                .map(ander -> Zeggenschapszin.naam(uitleg, ander))
                .distinct()
                .sorted()
                .toList();
        return namen.isEmpty()
                ? Teksten.tekst("zeggenschap.erbij.niemand")
                : Teksten.tekst("zeggenschap.erbij", String.join("; ", namen));
    }

    private boolean deeltMeestal() {
        return !protocol.bevoegdheden(kijker.rol(), Handeling.DEELPROFIEL_BEPALEN, Optional.empty())
                .isEmpty();
    }

    /** Who looks into the casus now, and who was named before and does not any more. */
    private Stream<Optie> mensen() {
        Map<Persoon.Id, String> erbij = overzicht.anderen().stream()
                .collect(Collectors.toMap(
                        ander -> ander.kijker().persoon(),
                        ander -> Zeggenschapszin.naam(uitleg, ander),
                        (eerste, _) -> eerste));
        overzicht.stukken().stream()
                .flatMap(stuk -> stuk.voorwaarden().alsOptie().stream())
                .flatMap(voorwaarden -> voorwaarden.kring().mensen().stream())
                .forEach(mens -> erbij.putIfAbsent(mens, Teksten.tekst("zeggenschap.mens.weg")));
        return erbij.entrySet().stream()
                .map(mens -> Optie.van(Voorwaardevelden.mens(mens.getKey()), mens.getValue()))
                .sorted(Comparator.comparing(Optie::naam));
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
                wie(),
                Stream.of(regisseur, mensen(), namen.stream().filter(this::isErbij))
                        .flatMap(deel -> deel)
                        .toList(),
                namen.stream().filter(partij -> !isErbij(partij)).toList(),
                namen,
                doelen(),
                namen.stream()
                        .filter(_ -> protocol.zeggenschap().kentEigenTaak())
                        .toList(),
                uitvraag());
    }

    /** Whether this is the leading partij, or that of someone who looks into the casus now. */
    private boolean isErbij(Optie partij) {
        return Stream.concat(
                        Stream.of(overzicht.gezien().staat().feiten().leidendePartij()),
                        overzicht.anderen().stream().map(ander -> ander.kijker().partij()))
                .anyMatch(erbij -> erbij.waarde().toString().equals(partij.waarde()));
    }

    /** What a casus is for in each phase, that of now first, and what was chosen before. */
    private List<Optie> doelen() {
        Set<Doel> gekozen = overzicht.stukken().stream()
                .flatMap(stuk -> stuk.voorwaarden().alsOptie().stream())
                .flatMap(voorwaarden -> voorwaarden.gebruik().doelen().stream())
                .collect(Collectors.toSet());
        Fase nu = overzicht.gezien().staat().feiten().fase();
        return protocol.fasen().values().stream()
                .sorted(Comparator.comparing((Fasebepaling fase) -> !fase.fase().equals(nu))
                        .thenComparing(
                                fase -> uitleg.naam(Begrip.FASE, fase.fase().code())))
                .flatMap(fase -> fase.doelen().stream()
                        .filter(doel -> doel.equals(fase.hoofddoel()) || gekozen.contains(doel))
                        .map(doel -> doel(fase.fase(), doel)))
                .toList();
    }

    private static List<Optie> wie() {
        return Arrays.stream(Voorwaardenopgave.Wie.values())
                .map(wie -> new Optie(
                        wie.name(),
                        Teksten.keuze("zeggenschap.wie", wie.name()),
                        Teksten.keuze("zeggenschap.wie.uitleg", wie.name())))
                .toList();
    }

    private Optie doel(Fase fase, Doel doel) {
        return Optie.van(
                doel.code(),
                Teksten.tekst(
                        "zeggenschap.doel.in",
                        uitleg.naam(Begrip.FASE, fase.code()),
                        uitleg.naam(Begrip.DOEL, doel.code())));
    }

    private List<Optie> uitvraag() {
        return Stream.of(new Optie(
                        "ja", Teksten.tekst("aanmelden.uitvraag.ja"), Teksten.tekst("aanmelden.uitvraag.uitleg")))
                .filter(_ -> protocol.zeggenschap().uitvraag())
                .toList();
    }
}
