package nl.zorgvuldig.huis.aanmelding.web;

import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst;
import nl.zorgvuldig.huis.aanmelding.DossierInzien;
import nl.zorgvuldig.huis.aanmelding.Navragen;
import nl.zorgvuldig.huis.aanmelding.Navragen.VraagNa;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking whether the betrokkene is known in the house; the answer is shown once and recorded in the casus. */
@Controller
class NavraagPagina {
    private final Navragen navragen;
    private final DossierInzien inzien;
    private final Dossierbeelden beelden;

    NavraagPagina(Navragen navragen, DossierInzien inzien, Dossierbeelden beelden) {
        this.navragen = navragen;
        this.inzien = inzien;
        this.beelden = beelden;
    }

    @PostMapping("/dossiers/{id}/navraag")
    @Recht(Handeling.NAVRAGEN)
    Antwoord vraag(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Formulier formulier = Formulier.van(verstuurd);
        Dossier.Id dossier = new Dossier.Id(Padkenmerk.lees(id));
        Navragen.Gevraagd gevraagd = navragen.voer(
                kijker, new VraagNa(dossier, formulier.waarde("navraag.reden").strip()));
        return switch (gevraagd.uitkomst()) {
            case Aanmelduitkomst.Gedaan gedaan -> toon(kijker, gedaan.dossier(), gevraagd);
            case Aanmelduitkomst.Geweigerd geweigerd -> verbeter(kijker, dossier, formulier, geweigerd);
            case Aanmelduitkomst.Vernietigd vernietigd -> Antwoord.nietGevonden();
            case Aanmelduitkomst.NietGevonden nietGevonden -> Antwoord.nietGevonden();
        };
    }

    private Antwoord toon(Kijker kijker, Dossier.Id dossier, Navragen.Gevraagd gevraagd) {
        return inzien.voer(kijker, dossier)
                .map(gezien -> beelden.casus(kijker, gezien, Formulier.leeg(), Foutoverzicht.geen()))
                .map(beeld -> Antwoord.pagina(
                        "aanmelding/navraag",
                        NavraagBeeld.van(beeld.dossier(), gevraagd.antwoord().orElseThrow())))
                .orElseGet(Antwoord::nietGevonden);
    }

    private Antwoord verbeter(
            Kijker kijker, Dossier.Id dossier, Formulier formulier, Aanmelduitkomst.Geweigerd geweigerd) {
        return inzien.voer(kijker, dossier)
                .map(gezien -> beelden.casus(kijker, gezien, formulier, beelden.fouten(kijker, geweigerd)))
                .filter(beeld -> beeld.dossier().mogelijk().navragen())
                .map(beeld -> Antwoord.teVerbeteren("aanmelding/casus", beeld))
                .orElseGet(() -> beelden.geweigerd(kijker, geweigerd));
    }
}
