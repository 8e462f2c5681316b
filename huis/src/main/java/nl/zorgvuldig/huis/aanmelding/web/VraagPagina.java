package nl.zorgvuldig.huis.aanmelding.web;

import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst;
import nl.zorgvuldig.huis.aanmelding.VraagBeantwoorden;
import nl.zorgvuldig.huis.aanmelding.VraagInzien;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where someone answers, for the own partij, what it was asked. */
@Controller
class VraagPagina {
    private final VraagInzien inzien;
    private final VraagBeantwoorden beantwoorden;
    private final Vraagtekening tekening;
    private final Protocollen protocollen;
    private final Uitleggers uitleggers;
    private final Dossierbeelden beelden;
    private final Klok klok;

    VraagPagina(
            VraagInzien inzien,
            VraagBeantwoorden beantwoorden,
            Vraagtekening tekening,
            Protocollen protocollen,
            Uitleggers uitleggers,
            Dossierbeelden beelden,
            Klok klok) {
        this.inzien = inzien;
        this.beantwoorden = beantwoorden;
        this.tekening = tekening;
        this.protocollen = protocollen;
        this.uitleggers = uitleggers;
        this.beelden = beelden;
        this.klok = klok;
    }

    @GetMapping("/dossiers/{id}/vraag")
    @Recht(Handeling.BEANTWOORDEN)
    Antwoord toon(Kijker kijker, @PathVariable String id) {
        return toon(kijker, dossier(id), Formulier.leeg());
    }

    private Antwoord toon(Kijker kijker, Dossier.Id dossier, Formulier formulier) {
        return inzien.voer(kijker, dossier)
                .map(vraag -> tekening.beeld(kijker, vraag, formulier, Foutoverzicht.geen()))
                .map(beeld -> Antwoord.pagina("aanmelding/vraag", beeld))
                .orElseGet(Antwoord::nietGevonden);
    }

    @PostMapping("/dossiers/{id}/vraag")
    @Recht(Handeling.BEANTWOORDEN)
    Antwoord antwoord(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Formulier formulier = Formulier.van(verstuurd);
        Formulier meer = Weghalen.uit(Aanmeldlezer.metMeer(formulier), formulier.waarde("naar"));
        if (meer != formulier) {
            return toon(kijker, dossier(id), meer);
        }
        VraagBeantwoorden.Beantwoord opdracht = new Vraagvelden(formulier)
                .lees(dossier(id), protocollen.voor(kijker.huis()).protocol(), Kalender.dag(klok.nu()));
        return switch (beantwoorden.voer(kijker, opdracht)) {
            case Aanmelduitkomst.Gedaan gedaan -> Antwoord.naar("/werklijst?gedaan=antwoord");
            case Aanmelduitkomst.Geweigerd geweigerd -> verbeter(kijker, dossier(id), formulier, geweigerd);
            case Aanmelduitkomst.Vernietigd vernietigd -> Antwoord.nietGevonden();
            case Aanmelduitkomst.NietGevonden nietGevonden -> Antwoord.nietGevonden();
        };
    }

    private Antwoord verbeter(
            Kijker kijker, Dossier.Id dossier, Formulier formulier, Aanmelduitkomst.Geweigerd geweigerd) {
        Foutoverzicht fouten =
                new Fouten(uitleggers.voor(kijker), plaats -> Aanmeldvelden.veld(formulier, plaats)).van(geweigerd);
        return inzien.voer(kijker, dossier)
                .map(vraag -> tekening.beeld(kijker, vraag, formulier, fouten))
                .map(beeld -> Antwoord.teVerbeteren("aanmelding/vraag", beeld))
                .orElseGet(() -> beelden.geweigerd(kijker, geweigerd));
    }

    private static Dossier.Id dossier(String id) {
        return new Dossier.Id(Padkenmerk.lees(id));
    }
}
