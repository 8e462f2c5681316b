package nl.zorgvuldig.huis.aanmelding.web;

import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst;
import nl.zorgvuldig.huis.aanmelding.Betrekken;
import nl.zorgvuldig.huis.aanmelding.DossierInzien;
import nl.zorgvuldig.huis.schil.Antwoord;
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

@Controller
class OndersteunerPagina {
    private final Betrekken betrekken;
    private final DossierInzien inzien;
    private final Dossierbeelden beelden;

    OndersteunerPagina(Betrekken betrekken, DossierInzien inzien, Dossierbeelden beelden) {
        this.betrekken = betrekken;
        this.inzien = inzien;
        this.beelden = beelden;
    }

    @PostMapping("/dossiers/{id}/ondersteuners")
    @Recht(Handeling.BETREKKEN)
    Antwoord betrek(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Formulier formulier = Formulier.van(verstuurd);
        return antwoord(
                kijker,
                dossier(id),
                formulier,
                betrekken.voer(kijker, dossier(id), Steunkeuzes.lees(formulier.waarde("ondersteuner"))));
    }

    @PostMapping("/dossiers/{id}/ondersteuners/beeindigen")
    @Recht(Handeling.BETREKKEN)
    Antwoord beeindig(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Formulier formulier = Formulier.van(verstuurd);
        return antwoord(
                kijker,
                dossier(id),
                formulier,
                betrekken.beeindig(kijker, dossier(id), Padkenmerk.lees(formulier.waarde("betrokkenheid"))));
    }

    private Antwoord antwoord(Kijker kijker, Dossier.Id dossier, Formulier formulier, Aanmelduitkomst uitkomst) {
        return switch (uitkomst) {
            case Aanmelduitkomst.Gedaan gedaan -> Antwoord.naar("/dossiers/" + dossier.waarde());
            case Aanmelduitkomst.Geweigerd geweigerd -> verbeter(kijker, dossier, formulier, geweigerd);
            case Aanmelduitkomst.Vernietigd vernietigd -> Antwoord.nietGevonden();
            case Aanmelduitkomst.NietGevonden nietGevonden -> Antwoord.nietGevonden();
        };
    }

    private Antwoord verbeter(
            Kijker kijker, Dossier.Id dossier, Formulier formulier, Aanmelduitkomst.Geweigerd geweigerd) {
        if (!geweigerd.redenen().isEmpty()) {
            return beelden.geweigerd(kijker, geweigerd);
        }
        return inzien.voer(kijker, dossier)
                .map(gezien -> beelden.casus(kijker, gezien, formulier, beelden.fouten(kijker, geweigerd)))
                .map(beeld -> Antwoord.teVerbeteren("aanmelding/casus", beeld))
                .orElseGet(Antwoord::nietGevonden);
    }

    private static Dossier.Id dossier(String id) {
        return new Dossier.Id(Padkenmerk.lees(id));
    }
}
