package nl.zorgvuldig.huis.beheer.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.huis.toegang.PersoneelInzien.Personeel;
import nl.zorgvuldig.huis.toegang.Personeelsregister;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Mens;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Verlening;
import nl.zorgvuldig.huis.toegang.Verloven;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Herzieningsnormen;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;
import org.springframework.stereotype.Component;

/** Makes the page of one person. */
@Component
class Mensbeelden {
    private final Beheertekst tekst;
    private final Transacties transacties;
    private final Verloven verloven;
    private final Klok klok;

    Mensbeelden(Beheertekst tekst, Transacties transacties, Verloven verloven, Klok klok) {
        this.tekst = tekst;
        this.transacties = transacties;
        this.verloven = verloven;
        this.klok = klok;
    }

    private List<MensBeeld.Verlof> verlof(Kijker kijker, Persoon.Id persoon) {
        return transacties.lezen(kijker, () -> verloven.van(kijker.huis(), persoon)).stream()
                .map(verlof -> new MensBeeld.Verlof(verlof.id(), Beheertekst.periode(verlof.periode())))
                .toList();
    }

    MensBeeld van(Kijker kijker, Mens mens, Personeel wie, Invoer invoer, WaaromBeeld waarom) {
        Profiel profiel = tekst.profiel(kijker);
        Map<Partij.Id, String> partijen = tekst.partijen(kijker);
        return new MensBeeld(
                mens.id().waarde(),
                wie.lees(mens.naam()),
                wie.lees(mens.functie()),
                mens.kanInloggen(),
                Beheertekst.inlog(wie, mens.id()),
                mens.id().equals(kijker.persoon()),
                wie.verleningen().stream()
                        .map(verlening -> rol(profiel, partijen, wie, verlening))
                        .toList(),
                wie.verklaringen().stream()
                        .map(verklaring -> verklaring(profiel, verklaring))
                        .toList(),
                wie.mandaten().stream()
                        .map(mandaat -> mandaat(kijker, partijen, wie, mandaat))
                        .toList(),
                verlof(kijker, mens.id()),
                keuzes(profiel, partijen),
                invoer,
                invoer.fouten(),
                waarom);
    }

    private MensBeeld.Rol rol(Profiel profiel, Map<Partij.Id, String> partijen, Personeel wie, Verlening verlening) {
        LocalDate over = Herzieningsnormen.laatsteDag(profiel.protocol(), verlening.bekeken())
                .orElse(verlening.bekeken());
        return new MensBeeld.Rol(
                verlening.id(),
                Teksten.tekst(
                        "beheer.rol-voor",
                        profiel.naam(Begrip.ROL, verlening.rol().code()),
                        partijen.getOrDefault(verlening.partij(), "")),
                Beheertekst.periode(verlening.periode()),
                wie.lees(verlening.reden()),
                tweetal(wie, verlening.door(), verlening.tweede()),
                stand(verlening),
                verlening
                        .periode()
                        .totEnMet()
                        .filter(eind -> eind.isBefore(over))
                        .orElse(over));
    }

    private static String tweetal(Personeel wie, Persoon.Id door, Optional<Persoon.Id> tweede) {
        return Stream.concat(Stream.of(door), tweede.stream())
                .map(gever -> wie.namen().getOrDefault(gever, ""))
                .collect(Collectors.joining(Teksten.tekst("beheer.en")));
    }

    private MensBeeld.Mandaat mandaat(
            Kijker kijker, Map<Partij.Id, String> partijen, Personeel wie, Personeelsregister.Mandaat mandaat) {
        return new MensBeeld.Mandaat(
                mandaat.id(),
                partijen.getOrDefault(mandaat.partij(), ""),
                Beheertekst.periode(mandaat.periode()),
                wie.lees(mandaat.grenzen()),
                mandaat.kenmerk(),
                tweetal(wie, mandaat.door(), mandaat.tweede()),
                stand(wie, mandaat),
                mandaat.door().equals(kijker.persoon()));
    }

    /** Whoever has no role for a partij decides nothing on its behalf. */
    private MensBeeld.Stand stand(Personeel wie, Personeelsregister.Mandaat mandaat) {
        if (mandaat.wacht()) {
            return MensBeeld.Stand.WACHT;
        }
        boolean heeftRol = wie.verleningen().stream()
                .filter(verlening -> verlening.partij().equals(mandaat.partij()))
                .anyMatch(verlening -> stand(verlening) == MensBeeld.Stand.WERKT);
        return heeftRol && mandaat.periode().omvat(Kalender.dag(klok.nu()))
                ? MensBeeld.Stand.WERKT
                : MensBeeld.Stand.BUITEN_PERIODE;
    }

    private MensBeeld.Stand stand(Verlening verlening) {
        if (verlening.wacht()) {
            return MensBeeld.Stand.WACHT;
        }
        return verlening.periode().omvat(Kalender.dag(klok.nu()))
                ? MensBeeld.Stand.WERKT
                : MensBeeld.Stand.BUITEN_PERIODE;
    }

    private MensBeeld.Verklaring verklaring(Profiel profiel, Personeelsregister.Verklaring verklaring) {
        return new MensBeeld.Verklaring(
                verklaring.id(),
                profiel.naam(Begrip.EIS, verklaring.eis().name()),
                Beheertekst.periode(verklaring.periode()),
                verklaring.kenmerk(),
                verklaring.periode().omvat(Kalender.dag(klok.nu())));
    }

    private static MensBeeld.Keuzen keuzes(Profiel profiel, Map<Partij.Id, String> partijen) {
        return new MensBeeld.Keuzen(
                Beheertekst.opties(
                        profiel, Begrip.ROL, profiel.protocol().rollen().keySet(), Rol::code),
                partijen.entrySet().stream()
                        .map(partij -> Optie.van(partij.getKey().waarde().toString(), partij.getValue()))
                        .sorted(Comparator.comparing(Optie::naam))
                        .toList(),
                Beheertekst.opties(profiel, Begrip.EIS, List.of(Eis.values()), Eis::name));
    }
}
