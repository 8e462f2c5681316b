package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.sessie.Openbaar;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Where a link leads that works once. Nothing is looked up here: the key goes along in a cookie until someone has logged
 * in, so that the page is the same for every key and a program that looks at links in mail uses nothing up.
 */
@Controller
class Welkomstpagina {
    static final String PAD = "/welkom";

    private static final Duration GELDIG = Duration.ofMinutes(15);
    private static final String SLEUTEL = "[A-Za-z0-9_-]{43}";

    private final Koekjes koekjes;

    Welkomstpagina(Koekjes koekjes) {
        this.koekjes = koekjes;
    }

    @Openbaar("who follows the link has not logged in yet")
    @GetMapping(PAD + "/{sleutel}")
    Antwoord toon(@PathVariable String sleutel, HttpServletResponse antwoord) {
        if (sleutel.matches(SLEUTEL)) {
            koekjes.zetKort(antwoord, Koekjes.KOPPELEN, sleutel, GELDIG);
        }
        return Antwoord.pagina("sessie/welkom", Antwoord.Leeg.NIETS);
    }
}
