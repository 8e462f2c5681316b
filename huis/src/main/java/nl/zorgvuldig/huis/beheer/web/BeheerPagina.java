package nl.zorgvuldig.huis.beheer.web;

import java.util.Map;
import nl.zorgvuldig.huis.beheer.TekstAannemen;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.huis.toegang.PersoneelInzien;
import nl.zorgvuldig.huis.toegang.PersoneelInzien.Personeel;
import nl.zorgvuldig.huis.toegang.RolBevestigen;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
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
                new Voorsteltekening(kijker, tekst.profiel(kijker), wie, partijen).alle(),
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
