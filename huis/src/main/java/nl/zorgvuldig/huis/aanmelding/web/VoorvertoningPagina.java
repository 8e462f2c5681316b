package nl.zorgvuldig.huis.aanmelding.web;

import nl.zorgvuldig.huis.aanmelding.Voorvertoning;
import nl.zorgvuldig.huis.protocol.Protocollen;
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

/** Where a giver sees what others see of what it gave. */
@Controller
class VoorvertoningPagina {
    private final Voorvertoning voorvertoning;
    private final Protocollen protocollen;
    private final Uitleggers uitleggers;

    VoorvertoningPagina(Voorvertoning voorvertoning, Protocollen protocollen, Uitleggers uitleggers) {
        this.voorvertoning = voorvertoning;
        this.protocollen = protocollen;
        this.uitleggers = uitleggers;
    }

    @GetMapping("/dossiers/{id}/zeggenschap/anderen")
    @Recht(Handeling.AKKOORD_GEVEN)
    Antwoord toon(Kijker kijker, @PathVariable String id, @RequestParam(defaultValue = "") String wie) {
        return voorvertoning
                .voer(kijker, new Dossier.Id(Padkenmerk.lees(id)), wie)
                .map(beeld -> new Voorvertoningtekening(
                                protocollen.voor(kijker.huis()).protocol(), uitleggers.voor(kijker), kijker, beeld)
                        .teken())
                .map(beeld -> Antwoord.pagina("aanmelding/voorvertoning", beeld))
                .orElseGet(Antwoord::nietGevonden);
    }
}
