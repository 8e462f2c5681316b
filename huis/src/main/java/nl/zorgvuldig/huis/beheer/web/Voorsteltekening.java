package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.toegang.PersoneelInzien.Personeel;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Mandaat;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Mens;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Verlening;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;

/**
 * Draws what waits of people: roles and mandates.
 *
 * @param kijker the viewer
 * @param profiel names the roles
 * @param wie who is on record
 * @param partijen the names of the partijen
 */
record Voorsteltekening(Kijker kijker, Profiel profiel, Personeel wie, Map<Partij.Id, String> partijen) {
    List<BeheerBeeld.Voorstel> alle() {
        return Stream.concat(
                        wie.verleningen().stream().filter(Verlening::wacht).map(this::rol),
                        wie.mandaten().stream().filter(Mandaat::wacht).map(this::mandaat))
                .toList();
    }

    private BeheerBeeld.Voorstel rol(Verlening verlening) {
        return new BeheerBeeld.Voorstel(
                verlening.id(),
                BeheerPagina.PAD + "/rollen/" + verlening.id() + "/bevestigen",
                Teksten.tekst("beheer.rol.bevestigen"),
                Teksten.tekst(
                        "beheer.rol-voor",
                        profiel.naam(Begrip.ROL, verlening.rol().code()),
                        partijen.getOrDefault(verlening.partij(), "")),
                Beheertekst.periode(verlening.periode()),
                Teksten.tekst("beheer.voorstel.reden", wie.lees(verlening.reden()), naam(verlening.door())),
                voor(verlening.aan(), verlening.door()));
    }

    private BeheerBeeld.Voorstel mandaat(Mandaat mandaat) {
        return new BeheerBeeld.Voorstel(
                mandaat.id(),
                MandaatPagina.pad(mandaat.van(), mandaat.id()) + "/bevestigen",
                Teksten.tekst("beheer.mandaat.bevestigen"),
                Teksten.tekst("beheer.mandaat.voor", partijen.getOrDefault(mandaat.partij(), "")),
                Beheertekst.periode(mandaat.periode()),
                Teksten.tekst(
                        "beheer.mandaat.voorstel",
                        wie.lees(mandaat.grenzen()),
                        mandaat.kenmerk(),
                        naam(mandaat.door())),
                voor(mandaat.van(), mandaat.door()));
    }

    private BeheerBeeld.Voor voor(Persoon.Id aan, Persoon.Id door) {
        Optional<Mens> mens =
                wie.mensen().stream().filter(een -> een.id().equals(aan)).findFirst();
        return new BeheerBeeld.Voor(
                aan.waarde(),
                mens.map(een -> Teksten.tekst("beheer.wie", wie.lees(een.naam()), wie.lees(een.functie())))
                        .orElse(""),
                door.equals(kijker.persoon()) || aan.equals(kijker.persoon()),
                mens.filter(Mens::kanInloggen).isPresent(),
                Beheertekst.inlog(wie, aan));
    }

    private String naam(Persoon.Id persoon) {
        return wie.namen().getOrDefault(persoon, "");
    }
}
