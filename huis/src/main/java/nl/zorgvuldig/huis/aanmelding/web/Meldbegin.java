package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.aanmelding.AanmeldingDoen;
import nl.zorgvuldig.huis.concept.Concepten;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a report begins, or a draft is taken up or thrown away. */
@Controller
class Meldbegin {
    private final AanmeldingDoen aanmelden;
    private final Concepten concepten;
    private final Meldtekening tekening;
    private final Uitleggers uitleggers;
    private final Protocollen protocollen;

    Meldbegin(
            AanmeldingDoen aanmelden,
            Concepten concepten,
            Meldtekening tekening,
            Uitleggers uitleggers,
            Protocollen protocollen) {
        this.aanmelden = aanmelden;
        this.concepten = concepten;
        this.tekening = tekening;
        this.uitleggers = uitleggers;
        this.protocollen = protocollen;
    }

    @GetMapping("/aanmelden")
    @Recht(Handeling.AANMELDEN)
    Antwoord toon(Kijker kijker) {
        return switch (aanmelden.mag(kijker)) {
            case Handelingsbesluit.Toegestaan toegestaan ->
                Antwoord.pagina(
                        "aanmelding/aanmelden",
                        new Startbeeld(
                                concepten.lijst(kijker),
                                deeltMeestal(kijker),
                                tekening.waarom(kijker, toegestaan.bevindingen())));
            case Handelingsbesluit.Geweigerd geweigerd -> geweigerd(kijker, geweigerd.bevindingen());
        };
    }

    private boolean deeltMeestal(Kijker kijker) {
        return !protocollen
                .voor(kijker.huis())
                .protocol()
                .bevoegdheden(kijker.rol(), Handeling.DEELPROFIEL_BEPALEN, Optional.empty())
                .isEmpty();
    }

    @PostMapping("/aanmelden")
    @Recht(Handeling.AANMELDEN)
    Antwoord begin(Kijker kijker) {
        return switch (concepten.begin(kijker)) {
            case Concepten.Begin.Begonnen begonnen ->
                Antwoord.naar(Meldbeeld.pad(begonnen.concept().id(), Stap.WIE));
            case Concepten.Begin.Geweigerd geweigerd -> geweigerd(kijker, geweigerd.redenen());
        };
    }

    @PostMapping("/aanmelden/{id}/weggooien")
    @Recht(Handeling.AANMELDEN)
    Antwoord gooiWeg(Kijker kijker, @PathVariable String id, @RequestParam(defaultValue = "") String terug) {
        return concepten.gooiWeg(kijker, Padkenmerk.lees(id)) ? Antwoord.naar(waar(terug)) : Antwoord.nietGevonden();
    }

    private static String waar(String terug) {
        return switch (terug) {
            case "namens" -> NamensPagina.PAD;
            case "werklijst" -> "/werklijst";
            default -> "/aanmelden";
        };
    }

    private Antwoord geweigerd(Kijker kijker, List<Bevinding> redenen) {
        Uitleg uitleg = uitleggers.voor(kijker);
        return Antwoord.geweigerd(
                "aanmelding/geweigerd", new GeweigerdBeeld(List.of(), uitleg.regels(redenen), uitleg.versie()));
    }
}
