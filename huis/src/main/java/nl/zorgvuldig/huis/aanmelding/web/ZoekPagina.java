package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import nl.zorgvuldig.huis.aanmelding.Ingezien;
import nl.zorgvuldig.huis.aanmelding.Werklijst;
import nl.zorgvuldig.huis.aanmelding.Zoeken;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finding a casus back; what is searched for travels in the body, so that no address holds a person. */
@Controller
class ZoekPagina {
    private final Zoeken zoeken;
    private final Uitleggers uitleggers;
    private final Klok klok;

    ZoekPagina(Zoeken zoeken, Uitleggers uitleggers, Klok klok) {
        this.zoeken = zoeken;
        this.uitleggers = uitleggers;
        this.klok = klok;
    }

    @PostMapping("/zoeken")
    @Recht(Handeling.INZIEN)
    Antwoord zoek(Kijker kijker, @RequestParam(defaultValue = "") String gezocht) {
        List<Ingezien> gevonden = zoeken.voer(kijker, gezocht);
        Uitleg uitleg = uitleggers.voor(kijker);
        Werklijsttekening tekening =
                new Werklijsttekening(kijker, uitleg, Werklijst.Lijst.met(gevonden), Kalender.dag(klok.nu()));
        return Antwoord.pagina(
                "aanmelding/gevonden",
                new ZoekBeeld(
                        gezocht, gevonden.stream().map(tekening::regel).toList(), Casuswaarom.samen(uitleg, gevonden)));
    }
}
