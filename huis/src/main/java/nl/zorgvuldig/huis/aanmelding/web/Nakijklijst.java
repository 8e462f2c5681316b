package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Regel;
import nl.zorgvuldig.huis.schil.Teksten;

/** Everything that was typed in a report, to be read over: page by page, in the words of the page. */
final class Nakijklijst {
    private final Formulier formulier;
    private final AanmeldBeeld.Keuzes keuzes;

    Nakijklijst(Formulier formulier, AanmeldBeeld.Keuzes keuzes) {
        this.formulier = formulier;
        this.keuzes = keuzes;
    }

    List<Meldbeeld.Deel> delen() {
        return List.of(
                new Meldbeeld.Deel(Stap.WIE, ingevuld(wie())),
                new Meldbeeld.Deel(Stap.WAT, ingevuld(wat())),
                new Meldbeeld.Deel(Stap.WAAROM, ingevuld(waarom())),
                new Meldbeeld.Deel(Stap.WEET, ingevuld(weet())));
    }

    private static List<Regel> ingevuld(Stream<Regel> regels) {
        return regels.filter(regel -> !regel.waarde().isBlank()).toList();
    }

    private Stream<Regel> wie() {
        return Stream.concat(eerste(), Anderlezer.plaatsen(formulier).flatMap(this::ander));
    }

    private Stream<Regel> ander(String plaats) {
        String soort = formulier.waarde(plaats + ".soort");
        String naam =
                (formulier.waarde(plaats + ".voornamen") + " " + formulier.waarde(plaats + ".geslachtsnaam")).strip();
        return Stream.of(
                new Regel(
                        Teksten.tekst("melden.iemand"),
                        soort.isEmpty() ? naam : naam + " (" + Teksten.keuze("melden.betrokkene", soort) + ")"),
                veld("aanmelden.geboortedatum", plaats + ".geboortedatum"),
                veld("melden.kring", plaats + ".kring"),
                veld("melden.afhankelijkheid", plaats + ".afhankelijkheid"),
                veld("melden.samen", plaats + ".samen"));
    }

    private Stream<Regel> eerste() {
        return Stream.of(
                veld("aanmelden.voornamen", "persoon.voornamen"),
                veld("aanmelden.geslachtsnaam", "persoon.geslachtsnaam"),
                veld("aanmelden.geboortedatum", "persoon.geboortedatum"),
                veld("aanmelden.geboorteplaats", "persoon.geboorteplaats"),
                veld("aanmelden.bsn", "persoon.bsn"),
                veld("aanmelden.kenmerk", "kenmerk"));
    }

    private Stream<Regel> wat() {
        return Stream.concat(
                IntStream.range(0, Aanmeldlezer.aantal(formulier))
                        .mapToObj(nummer -> "gegeven." + nummer)
                        .flatMap(this::gegeven),
                Stream.of(veld("aanmelden.noodzaak.alle", "noodzaak")));
    }

    private Stream<Regel> gegeven(String plaats) {
        String naam = naam(keuzes.categorieen(), plaats + ".categorie");
        String onderdeel = naam(keuzes.onderdelen(), plaats + ".onderdeel");
        String soort = naam.isEmpty() ? Teksten.tekst("melden.zonder-soort") : naam;
        return Stream.of(
                new Regel(
                        onderdeel.isEmpty() ? soort : soort + " (" + onderdeel + ")",
                        formulier.waarde(plaats + ".inhoud")),
                veld("aanmelden.noodzaak", plaats + ".noodzaak"),
                veld("aanmelden.bron", plaats + ".bron"),
                veld("aanmelden.doorgifte", plaats + ".doorgifte"),
                veld("aanmelden.doorgifte.kenmerk", plaats + ".doorgifte.kenmerk"),
                antwoord(
                        Teksten.tekst(
                                "aanmelden.regisseur",
                                keuzes.vragen().zeggenschap().regisseur()),
                        plaats + ".regisseur"),
                antwoord(Teksten.tekst("aanmelden.uitvraag.ja"), plaats + ".uitvraag"),
                veld("aanmelden.aanwijzing", plaats + ".aanwijzing"),
                veld("aanmelden.peildatum", plaats + ".peildatum"));
    }

    private Stream<Regel> waarom() {
        Stream<Regel> begin = Stream.of(
                new Regel(Teksten.tekst("aanmelden.gebied"), naam(keuzes.gebieden(), "gebied")),
                new Regel(Teksten.tekst("aanmelden.taak"), naam(keuzes.taken(), "taak")),
                veld("aanmelden.besluit", "besluit"),
                veld("aanmelden.besluit.kenmerk", "besluit.kenmerk"));
        return Stream.concat(begin, keuzes.criteria().stream().map(this::criterium));
    }

    private Regel criterium(Optie criterium) {
        String veld = "criteria." + criterium.waarde();
        String antwoord = antwoord("", veld).waarde();
        return new Regel(
                criterium.naam(), (antwoord + ". " + formulier.waarde(veld + ".motivering")).replaceFirst("^\\. ", ""));
    }

    private Stream<Regel> weet() {
        boolean gedaan = formulier.waarde("informering").equals("ja");
        return Stream.concat(gedaan ? geinformeerd() : uitgesteld(), new Grondregels(formulier, keuzes).regels());
    }

    private Stream<Regel> geinformeerd() {
        return Stream.of(
                new Regel(Teksten.tekst("aanmelden.informering"), Teksten.tekst("aanmelden.informering.ja")),
                new Regel(
                        Teksten.tekst("aanmelding.informering.door"),
                        naam(keuzes.informeren().door(), "informering.door")),
                veld("aanmelding.informering.op", "informering.op"),
                veld("aanmelding.informering.wijze", "informering.wijze"));
    }

    private Stream<Regel> uitgesteld() {
        boolean gekozen = formulier.waarde("informering").equals("uitgesteld");
        return !gekozen
                ? Stream.empty()
                : Stream.of(
                        new Regel(
                                Teksten.tekst("aanmelden.informering"),
                                Teksten.tekst("aanmelden.informering.uitgesteld")),
                        new Regel(
                                Teksten.tekst("aanmelding.uitstel.grond"),
                                naam(keuzes.informeren().gronden(), "uitstel.grond")),
                        veld("aanmelding.uitstel.motivering", "uitstel.motivering"),
                        veld("aanmelding.uitstel.verwachtOp", "uitstel.verwachtOp"),
                        veld("aanmelding.uitstel.toetsOp", "uitstel.toetsOp"),
                        veld("aanmelding.uitstel.wijze", "uitstel.wijze"));
    }

    private Regel antwoord(String vraag, String veld) {
        return new Regel(
                vraag,
                switch (formulier.waarde(veld)) {
                    case "ja" -> Teksten.tekst("aanmelden.ja");
                    case "nee" -> Teksten.tekst("aanmelden.nee");
                    default -> "";
                });
    }

    private Regel veld(String sleutel, String veld) {
        return new Regel(Teksten.tekst(sleutel), formulier.waarde(veld));
    }

    private String naam(List<Optie> opties, String veld) {
        return opties.stream()
                .filter(optie -> optie.waarde().equals(formulier.waarde(veld)))
                .map(Optie::naam)
                .findFirst()
                .orElse("");
    }
}
