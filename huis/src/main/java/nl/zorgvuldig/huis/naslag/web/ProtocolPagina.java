package nl.zorgvuldig.huis.naslag.web;

import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.sessie.InContext;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The protocol of the house as a document, and beside another profile if one is chosen. */
@Controller
class ProtocolPagina {
    private final Protocollen protocollen;
    private final Naslagwerk naslagwerk;

    ProtocolPagina(Protocollen protocollen, Naslagwerk naslagwerk) {
        this.protocollen = protocollen;
        this.naslagwerk = naslagwerk;
    }

    @InContext("everyone who works by the protocol may read it")
    @GetMapping("/protocol")
    Antwoord toon(Kijker kijker, @RequestParam(defaultValue = "") String vergelijk) {
        return Antwoord.pagina("naslag/protocol", naslagwerk.van(protocollen.voor(kijker.huis()), vergelijk));
    }
}
