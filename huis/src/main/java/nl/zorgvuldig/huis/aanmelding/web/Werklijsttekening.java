package nl.zorgvuldig.huis.aanmelding.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Dossierstaat;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Taak;
import nl.zorgvuldig.huis.aanmelding.Voortgang;
import nl.zorgvuldig.huis.aanmelding.Werklijst;
import nl.zorgvuldig.huis.concept.Concept;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Begrip;

/**
 * Draws a work list.
 *
 * @param kijker whose it is
 * @param uitleg the words of the house
 * @param lijst what was found
 * @param vandaag the day
 */
record Werklijsttekening(Kijker kijker, Uitleg uitleg, Werklijst.Lijst lijst, LocalDate vandaag) {
    /** First what lies before the viewer to be confirmed, then what the casussen ask. */
    List<WerklijstBeeld.Taakregel> taken(List<Concept> concepten) {
        Stream<WerklijstBeeld.Taakregel> bevestigen = concepten.stream()
                .filter(concept -> concept.ligtVoor().isPresent())
                .map(this::bevestigen);
        return Stream.concat(bevestigen, taken().stream()).toList();
    }

    private WerklijstBeeld.Taakregel bevestigen(Concept concept) {
        return new WerklijstBeeld.Taakregel(
                Meldbeeld.pad(concept.id(), Stap.NAKIJKEN),
                "BEVESTIGEN",
                "",
                Teksten.tekst("werklijst.opgeschreven", Dagtekst.lang(concept.begonnen())),
                Optional.of(concept.vernietigdag()),
                !concept.vernietigdag().isAfter(vandaag.plusDays(1)));
    }

    private List<WerklijstBeeld.Taakregel> taken() {
        Map<Dossier.Id, Ingezien> gezien = lijst.dossiers().stream()
                .collect(Collectors.toMap(dossier -> dossier.staat().feiten().id(), dossier -> dossier));
        return lijst.taken().stream()
                .map(taak -> taak(
                        taak,
                        Optional.ofNullable(gezien.get(taak.staat().feiten().id()))))
                .toList();
    }

    /** Where the viewer may not see who it is about, the day of the report tells one casus from another. */
    private WerklijstBeeld.Taakregel taak(Taak taak, Optional<Ingezien> gezien) {
        String wie = gezien.map(DossierTekst::wie)
                .orElseGet(() -> Teksten.tekst(
                        "werklijst.aangemeld", Dagtekst.lang(taak.staat().ontvangenOp())));
        return new WerklijstBeeld.Taakregel(
                pad(taak.staat()) + waar(taak.soort()),
                taak.soort().name(),
                taak.staat().casusnummer(),
                wie,
                taak.voor(),
                taak.voor().filter(dag -> !dag.isAfter(vandaag)).isPresent());
    }

    private static String waar(Taak.Soort soort) {
        return switch (soort) {
            case AKKOORD -> "/akkoord";
            case BEOORDELEN -> "/beoordelen";
            case BEANTWOORDEN -> "/vraag";
            case ONBEANTWOORD -> "#uitvragen";
            case AFSTEMMEN -> "#afstemming";
            case HERBEOORDELEN -> "#informering";
        };
    }

    private static String pad(Dossierstaat staat) {
        return "/dossiers/" + staat.feiten().id().waarde();
    }

    /** What others changed since some moment, the newest first; nothing on a first visit, when all is new. */
    List<WerklijstBeeld.Nieuws> nieuws(Optional<Instant> vorigBezoek) {
        return vorigBezoek
                .map(sinds -> Stream.concat(casussen(sinds), berichten(sinds))
                        .sorted(Comparator.comparing(WerklijstBeeld.Nieuws::sinds)
                                .reversed())
                        .toList())
                .orElseGet(List::of);
    }

    private Stream<WerklijstBeeld.Nieuws> casussen(Instant sinds) {
        return lijst.dossiers().stream()
                .map(Ingezien::staat)
                .filter(staat -> staat.gewijzigd().isAfter(sinds))
                .filter(staat ->
                        staat.gewijzigdDoor().filter(kijker.persoon()::equals).isEmpty())
                .map(staat -> new WerklijstBeeld.Nieuws(
                        pad(staat), staat.stand().name(), staat.casusnummer(), staat.gewijzigd()));
    }

    private Stream<WerklijstBeeld.Nieuws> berichten(Instant sinds) {
        return lijst.berichten().stream()
                .filter(bericht -> bericht.sinds().isAfter(sinds))
                .map(bericht ->
                        new WerklijstBeeld.Nieuws("/uitkomsten/" + bericht.id(), "UITKOMST", "", bericht.sinds()));
    }

    WerklijstBeeld.Casuslijst casussen(String fase, String stand) {
        List<WerklijstBeeld.Casus> alle =
                lijst.dossiers().stream().map(this::regel).toList();
        List<WerklijstBeeld.Casus> gekozen = alle.stream()
                .filter(casus -> fase.isEmpty() || casus.fasecode().equals(fase))
                .filter(casus -> stand.isEmpty() || casus.stand().name().equals(stand))
                .toList();
        return new WerklijstBeeld.Casuslijst(
                alle,
                gekozen,
                keuzes(alle, casus -> Optie.van(casus.fasecode(), casus.fase())),
                keuzes(
                        alle,
                        casus -> Optie.van(
                                casus.stand().name(),
                                Teksten.keuze("casus.stand", casus.stand().name()))),
                fase,
                stand);
    }

    private static List<Optie> keuzes(List<WerklijstBeeld.Casus> casussen, Function<WerklijstBeeld.Casus, Optie> van) {
        return casussen.stream()
                .map(van)
                .distinct()
                .sorted(Comparator.comparing(Optie::naam))
                .toList();
    }

    WerklijstBeeld.Casus regel(Ingezien dossier) {
        Dossierstaat staat = dossier.staat();
        String fase = staat.feiten().fase().code();
        return new WerklijstBeeld.Casus(
                staat.feiten().id().waarde(),
                staat.casusnummer(),
                DossierTekst.wie(dossier),
                fase,
                uitleg.naam(Begrip.FASE, fase),
                staat.stand(),
                uitleg.partij(staat.feiten().leidendePartij()),
                staat.ontvangenOp(),
                lijst.voortgang()
                        .getOrDefault(staat.feiten().id(), Voortgang.niets())
                        .toetsOp());
    }

    List<WerklijstBeeld.Wachtend> wachtrij() {
        return lijst.wachtrij().stream()
                .map(wachtend -> new WerklijstBeeld.Wachtend(
                        wachtend.dossier().waarde(), uitleg.partij(wachtend.partij()), wachtend.sinds()))
                .toList();
    }

    List<WerklijstBeeld.Waarneming> waarTeNemen() {
        return lijst.waarTeNemen().stream()
                .map(waarneming -> new WerklijstBeeld.Waarneming(
                        waarneming.dossier().waarde(),
                        uitleg.partij(waarneming.partij()),
                        lijst.collegas().getOrDefault(waarneming.vervanging().voor(), ""),
                        waarneming.sinds(),
                        waarneming
                                .vervanging()
                                .periode()
                                .totEnMet()
                                .map(Dagtekst::datum)
                                .orElse(""),
                        waarneming.genomen()))
                .toList();
    }

    List<WerklijstBeeld.BuitenZicht> buitenZicht() {
        return gesloten(lijst.buitenZicht().stream().map(casus -> casus.staat()));
    }

    List<WerklijstBeeld.BuitenZicht> gronden() {
        return gesloten(lijst.gronden().stream());
    }

    private List<WerklijstBeeld.BuitenZicht> gesloten(Stream<Dossierstaat> casussen) {
        return casussen.map(staat -> new WerklijstBeeld.BuitenZicht(
                        staat.feiten().id().waarde(),
                        staat.casusnummer(),
                        uitleg.partij(staat.feiten().leidendePartij())))
                .toList();
    }

    List<WerklijstBeeld.Mededeling> mededelingen() {
        return lijst.mededelingen().stream()
                .map(mededeling -> new WerklijstBeeld.Mededeling(
                        "/dossiers/" + mededeling.dossier().waarde(),
                        mededeling.casusnummer().orElse(""),
                        mededeling.wat().name(),
                        mededeling.op()))
                .toList();
    }

    List<WerklijstBeeld.Bericht> berichten() {
        return lijst.berichten().stream()
                .map(bericht -> new WerklijstBeeld.Bericht(
                        bericht.id(),
                        uitleg.naam(Begrip.UITKOMST, bericht.uitkomst().code()),
                        bericht.sinds()))
                .toList();
    }

    Optional<WaaromBeeld> waarom() {
        return Casuswaarom.samen(uitleg, lijst.dossiers());
    }
}
