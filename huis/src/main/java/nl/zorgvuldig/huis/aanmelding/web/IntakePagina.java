package nl.zorgvuldig.huis.aanmelding.web;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst;
import nl.zorgvuldig.huis.aanmelding.BeoordeelIntake;
import nl.zorgvuldig.huis.aanmelding.Bewaaropgave;
import nl.zorgvuldig.huis.aanmelding.DossierInzien;
import nl.zorgvuldig.huis.aanmelding.IntakeBeoordelen;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.kern.aanmelding.Intakesituatie.Noodzaakoordeel;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Reden;
import nl.zorgvuldig.kern.protocol.Uitkomst;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class IntakePagina {
    private static final String NOODZAAK = "noodzaak.";

    private final DossierInzien inzien;
    private final IntakeBeoordelen beoordelen;
    private final Dossierbeelden beelden;
    private final Oordeelvragen oordeel;

    IntakePagina(DossierInzien inzien, IntakeBeoordelen beoordelen, Dossierbeelden beelden, Oordeelvragen oordeel) {
        this.inzien = inzien;
        this.beoordelen = beoordelen;
        this.beelden = beelden;
        this.oordeel = oordeel;
    }

    @GetMapping("/dossiers/{id}/beoordelen")
    @Recht(Handeling.BEOORDELEN)
    Antwoord toon(Kijker kijker, @PathVariable String id) {
        return inzien.voer(kijker, dossier(id))
                .map(gezien -> beelden.casus(kijker, gezien, Formulier.leeg(), Foutoverzicht.geen()))
                .filter(beeld -> beeld.dossier().mogelijk().beoordelen())
                .map(beeld -> Antwoord.pagina("aanmelding/beoordelen", beeld))
                .orElseGet(Antwoord::nietGevonden);
    }

    @PostMapping("/dossiers/{id}/beoordelen")
    @Recht(Handeling.BEOORDELEN)
    Antwoord beslis(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Formulier formulier = Formulier.van(verstuurd);
        return switch (beoordelen.voer(kijker, opdracht(kijker, id, formulier))) {
            case Aanmelduitkomst.Gedaan gedaan ->
                Antwoord.naar("/dossiers/" + gedaan.dossier().waarde());
            case Aanmelduitkomst.Vernietigd vernietigd ->
                Antwoord.pagina("aanmelding/vernietigd", beelden.vernietigd(kijker, vernietigd));
            case Aanmelduitkomst.Geweigerd geweigerd -> verbeter(kijker, id, formulier, geweigerd);
            case Aanmelduitkomst.NietGevonden nietGevonden -> Antwoord.nietGevonden();
        };
    }

    private Antwoord verbeter(Kijker kijker, String id, Formulier formulier, Aanmelduitkomst.Geweigerd geweigerd) {
        return inzien.voer(kijker, dossier(id))
                .map(gezien -> beelden.casus(kijker, gezien, formulier, beelden.fouten(kijker, geweigerd)))
                .filter(beeld -> beeld.dossier().mogelijk().beoordelen())
                .map(beeld -> Antwoord.teVerbeteren("aanmelding/beoordelen", beeld))
                .orElseGet(() -> beelden.geweigerd(kijker, geweigerd));
    }

    private BeoordeelIntake opdracht(Kijker kijker, String id, Formulier formulier) {
        return new BeoordeelIntake(
                dossier(id),
                Gegeven.van(formulier.ingevuld("uitkomst").alsOptie().map(Uitkomst::new)),
                Gegeven.van(formulier.ingevuld("reden").alsOptie().map(Reden::new)),
                formulier.waarde("advies").strip(),
                formulier.waarden("voldaan").stream().map(Criterium::new).collect(Collectors.toSet()),
                formulier.waarde("afwijking").strip(),
                Informeerlezer.lees(formulier),
                oordeel.lees(kijker, formulier),
                new Bewaaropgave(
                        formulier.dag("bewaren.totEnMet"),
                        formulier.waarde("bewaren.waarom").strip()),
                noodzaak(formulier));
    }

    private static Map<Inbreng.Id, Noodzaakoordeel> noodzaak(Formulier formulier) {
        Map<Inbreng.Id, Noodzaakoordeel> oordelen = new HashMap<>();
        formulier.velden(NOODZAAK).forEach(veld -> {
            Inbreng.Id inbreng = new Inbreng.Id(Padkenmerk.lees(veld.substring(NOODZAAK.length())));
            switch (formulier.waarde(veld)) {
                case "ja" -> oordelen.put(inbreng, Noodzaakoordeel.NOODZAKELIJK);
                case "nee" -> oordelen.put(inbreng, Noodzaakoordeel.NIET_NOODZAKELIJK);
                default -> oordelen.remove(inbreng);
            }
        });
        return oordelen;
    }

    private static Dossier.Id dossier(String id) {
        return new Dossier.Id(Padkenmerk.lees(id));
    }
}
