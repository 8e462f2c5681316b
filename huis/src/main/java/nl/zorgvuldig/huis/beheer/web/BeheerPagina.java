package nl.zorgvuldig.huis.beheer.web;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.beheer.TekstAannemen;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.huis.toegang.PersoneelInzien;
import nl.zorgvuldig.huis.toegang.PersoneelInzien.Personeel;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Mens;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Verlening;
import nl.zorgvuldig.huis.toegang.RolBevestigen;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.protocollen.Begrip;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What waits for a second person, and the ways to what is on record. */
@Controller
class BeheerPagina {
    static final String PAD = "/beheer";

    private final PersoneelInzien personeel;
    private final RolBevestigen bevestigen;
    private final Partijkaarten kaarten;
    private final TekstAannemen teksten;
    private final Beheerblad blad;
    private final Beheertekst tekst;
    private final Klok klok;

    BeheerPagina(
            PersoneelInzien personeel,
            RolBevestigen bevestigen,
            Partijkaarten kaarten,
            TekstAannemen teksten,
            Beheerblad blad,
            Beheertekst tekst,
            Klok klok) {
        this.klok = klok;
        this.personeel = personeel;
        this.bevestigen = bevestigen;
        this.kaarten = kaarten;
        this.teksten = teksten;
        this.blad = blad;
        this.tekst = tekst;
    }

    @GetMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord toon(Kijker kijker) {
        return blad.toon(
                kijker,
                "beheer/begin",
                Invoer.leeg(),
                personeel.allen(kijker),
                (wie, waarom) -> beeld(kijker, wie, tekst.partijen(kijker), waarom));
    }

    private BeheerBeeld beeld(Kijker kijker, Personeel wie, Map<Partij.Id, String> partijen, WaaromBeeld waarom) {
        return new BeheerBeeld(
                wie.verleningen().stream()
                        .filter(Verlening::wacht)
                        .map(verlening -> voorstel(kijker, wie, verlening, partijen))
                        .toList(),
                kaarten.van(kijker, wie.namen()),
                isAlleen(kijker, wie),
                teHerzien(kijker, wie),
                teksten.wacht(kijker).isPresent(),
                wie.mensen().size(),
                waarom);
    }

    @PostMapping(PAD + "/rollen/{id}/bevestigen")
    @Recht(Handeling.BEHEREN)
    Antwoord bevestig(Kijker kijker, @PathVariable String id) {
        return blad.bevestigd(kijker, bevestigen.voer(kijker, Padkenmerk.lees(id)), PAD);
    }

    private BeheerBeeld.Voorstel voorstel(
            Kijker kijker, Personeel wie, Verlening verlening, Map<Partij.Id, String> partijen) {
        Map<Persoon.Id, Mens> mensen = wie.mensen().stream().collect(Collectors.toMap(Mens::id, Function.identity()));
        Mens mens = mensen.get(verlening.aan());
        return new BeheerBeeld.Voorstel(
                verlening.id(),
                verlening.aan().waarde(),
                mens == null ? "" : Teksten.tekst("beheer.wie", wie.lees(mens.naam()), wie.lees(mens.functie())),
                Teksten.tekst(
                        "beheer.rol-voor",
                        tekst.profiel(kijker).naam(Begrip.ROL, verlening.rol().code()),
                        partijen.getOrDefault(verlening.partij(), "")),
                Beheertekst.periode(verlening.periode()),
                wie.lees(verlening.reden()),
                wie.namen().getOrDefault(verlening.door(), ""),
                verlening.door().equals(kijker.persoon()) || verlening.aan().equals(kijker.persoon()),
                mens != null && mens.kanInloggen(),
                Beheertekst.inlog(wie, verlening.aan()));
    }

    private int teHerzien(Kijker kijker, Personeel wie) {
        return new Herzienlijst(tekst.profiel(kijker), Kalender.dag(klok.nu()))
                .van(wie.verleningen())
                .size();
    }

    /** Whether nobody else holds a role that registers. */
    private boolean isAlleen(Kijker kijker, Personeel wie) {
        return wie.verleningen().stream()
                .filter(verlening -> !verlening.wacht() && !verlening.aan().equals(kijker.persoon()))
                .noneMatch(verlening -> tekst.profiel(kijker).protocol().bevoegdheden(verlening.rol()).stream()
                        .anyMatch(mag -> mag.handeling() == Handeling.BEHEREN));
    }
}
