package nl.zorgvuldig.huis.aanmelding.web;

import nl.zorgvuldig.huis.aanmelding.Bevestiging;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Stuk;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Says that a report was received, and what happens now. */
@Controller
class Verzonden {
    private final Bevestiging bevestiging;
    private final Uitleggers uitleggers;

    Verzonden(Bevestiging bevestiging, Uitleggers uitleggers) {
        this.bevestiging = bevestiging;
        this.uitleggers = uitleggers;
    }

    @GetMapping("/aanmelden/{id}/verzonden")
    @Recht(Handeling.AANMELDEN)
    Antwoord toon(Kijker kijker, @PathVariable String id, @RequestParam(defaultValue = "") String al) {
        Dossier.Id dossier = new Dossier.Id(Padkenmerk.lees(id));
        return bevestiging
                .voer(kijker, dossier)
                .map(ontvangen -> beeld(kijker, dossier, ontvangen, al.equals("ontvangen")))
                .map(beeld -> Antwoord.pagina("aanmelding/verzonden", beeld))
                .orElseGet(Antwoord::nietGevonden);
    }

    private VerzondenBeeld beeld(Kijker kijker, Dossier.Id dossier, Bevestiging.Ontvangen ontvangen, boolean al) {
        var uitleg = uitleggers.voor(kijker);
        return new VerzondenBeeld(
                dossier.waarde(),
                ontvangen.op(),
                ontvangen.inzage().map(gezien -> gezien.staat().casusnummer()).orElse(""),
                ontvangen.inzage().map(Verzonden::kenmerk).orElse(""),
                ontvangen.inzage().map(gezien -> gezien.staat().feiten().id().waarde()),
                ontvangen.inzage().map(gezien -> uitleg.waarom(gezien.namens(), gezien.doel(), gezien.gronden())),
                al);
    }

    private static String kenmerk(Ingezien gezien) {
        return gezien.eerste(Stuk.Soort.KENMERK).map(stuk -> stuk.veld("tekst")).orElse("");
    }
}
