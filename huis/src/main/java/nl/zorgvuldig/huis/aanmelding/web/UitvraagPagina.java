package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Optional;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst;
import nl.zorgvuldig.huis.aanmelding.PartijenBevragen;
import nl.zorgvuldig.huis.aanmelding.UitvraagVoorbereiden;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where other partijen are asked what they know of a casus, and a question is taken back. */
@Controller
class UitvraagPagina {
    private final UitvraagVoorbereiden voorbereiden;
    private final PartijenBevragen bevragen;
    private final Protocollen protocollen;
    private final Uitleggers uitleggers;
    private final Dossierbeelden beelden;

    UitvraagPagina(
            UitvraagVoorbereiden voorbereiden,
            PartijenBevragen bevragen,
            Protocollen protocollen,
            Uitleggers uitleggers,
            Dossierbeelden beelden) {
        this.voorbereiden = voorbereiden;
        this.bevragen = bevragen;
        this.protocollen = protocollen;
        this.uitleggers = uitleggers;
        this.beelden = beelden;
    }

    @GetMapping("/dossiers/{id}/uitvraag")
    @Recht(Handeling.UITVRAGEN)
    Antwoord toon(Kijker kijker, @PathVariable String id) {
        return beeld(kijker, dossier(id), Formulier.leeg(), Foutoverzicht.geen())
                .map(beeld -> Antwoord.pagina("aanmelding/uitvraag", beeld))
                .orElseGet(Antwoord::nietGevonden);
    }

    private Optional<UitvraagBeeld> beeld(
            Kijker kijker, Dossier.Id dossier, Formulier formulier, Foutoverzicht fouten) {
        return voorbereiden
                .voer(kijker, dossier)
                .map(voorbereiding -> new Uitvraagtekening(
                                protocollen.voor(kijker.huis()).protocol(),
                                uitleggers.voor(kijker),
                                kijker,
                                voorbereiding)
                        .beeld(formulier, fouten));
    }

    @PostMapping("/dossiers/{id}/uitvraag")
    @Recht(Handeling.UITVRAGEN)
    Antwoord vraag(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Formulier formulier = Formulier.van(verstuurd);
        if (formulier.waarde("naar").equals("kies")) {
            return beeld(kijker, dossier(id), formulier, Foutoverzicht.geen())
                    .map(beeld -> Antwoord.pagina("aanmelding/uitvraag", beeld))
                    .orElseGet(Antwoord::nietGevonden);
        }
        return antwoord(
                kijker, dossier(id), formulier, bevragen.voer(kijker, new Uitvraagvelden(formulier).lees(dossier(id))));
    }

    @PostMapping("/dossiers/{id}/uitvraag/terugnemen")
    @Recht(Handeling.UITVRAGEN)
    Antwoord neemTerug(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Formulier formulier = Formulier.van(verstuurd);
        return antwoord(
                kijker,
                dossier(id),
                formulier,
                bevragen.neemTerug(kijker, dossier(id), Padkenmerk.lees(formulier.waarde("uitvraag"))));
    }

    private Antwoord antwoord(Kijker kijker, Dossier.Id dossier, Formulier formulier, Aanmelduitkomst uitkomst) {
        return switch (uitkomst) {
            case Aanmelduitkomst.Gedaan gedaan -> Antwoord.naar("/dossiers/" + dossier.waarde() + "#uitvragen");
            case Aanmelduitkomst.Geweigerd geweigerd -> verbeter(kijker, dossier, formulier, geweigerd);
            case Aanmelduitkomst.Vernietigd vernietigd -> Antwoord.nietGevonden();
            case Aanmelduitkomst.NietGevonden nietGevonden -> Antwoord.nietGevonden();
        };
    }

    private Antwoord verbeter(
            Kijker kijker, Dossier.Id dossier, Formulier formulier, Aanmelduitkomst.Geweigerd geweigerd) {
        if (geweigerd.isAlBeslist()) {
            return beelden.geweigerd(kijker, geweigerd);
        }
        return beeld(kijker, dossier, formulier, beelden.fouten(kijker, geweigerd))
                .map(beeld -> Antwoord.teVerbeteren("aanmelding/uitvraag", beeld))
                .orElseGet(() -> beelden.geweigerd(kijker, geweigerd));
    }

    private static Dossier.Id dossier(String id) {
        return new Dossier.Id(Padkenmerk.lees(id));
    }
}
