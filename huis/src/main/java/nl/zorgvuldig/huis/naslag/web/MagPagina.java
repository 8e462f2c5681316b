package nl.zorgvuldig.huis.naslag.web;

import java.util.List;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.sessie.InContext;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.voorbeelden.Magvraag;
import nl.zorgvuldig.protocollen.voorbeelden.Situatievraag;
import nl.zorgvuldig.protocollen.voorbeelden.Voorbeeld;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether something may, for someone who doubts: a question in a few fields. Nothing of it is kept. */
@Controller
class MagPagina {
    private final Protocollen protocollen;
    private final Klok klok;

    MagPagina(Protocollen protocollen, Klok klok) {
        this.protocollen = protocollen;
        this.klok = klok;
    }

    @InContext("the question is about the protocol, and names no person")
    @GetMapping("/mag-dit")
    Antwoord toon(Kijker kijker, @RequestParam MultiValueMap<String, String> velden) {
        Profiel profiel = protocollen.voor(kijker.huis());
        Magkeuzes keuzes = new Magkeuzes(profiel);
        if (velden.isEmpty()) {
            return Antwoord.pagina("naslag/mag-dit", keuzes.leeg(kijker.rol()));
        }
        Foutoverzicht fouten = keuzes.fouten(velden);
        return fouten.isLeeg()
                ? Antwoord.pagina("naslag/mag-dit", keuzes.met(velden, uitspraak(profiel, keuzes.vraag(velden))))
                : Antwoord.teVerbeteren("naslag/mag-dit", keuzes.met(velden, fouten));
    }

    private MagBeeld.Uitspraak uitspraak(Profiel profiel, Magvraag vraag) {
        Voorbeeld geval = vraag.op(profiel.protocol(), Kalender.dag(klok.nu()));
        Uitleg uitleg = new Uitleg(profiel, Situatievraag::partij, Kalender.dag(klok.nu()));
        Geheimraad raad = new Geheimraad(profiel, vraag);
        boolean mag = geval.isToegestaan(profiel.protocol());
        List<Bevinding> bevindingen = geval.bevindingen(profiel.protocol());
        return new MagBeeld.Uitspraak(
                mag,
                List.copyOf(uitleg.regels(bevindingen)),
                uitleg.versie(),
                raad.rust(),
                raad.wegen(bevindingen, mag));
    }
}
