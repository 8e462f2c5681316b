package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.sessie.Ingelogd;
import nl.zorgvuldig.huis.sessie.Sessie;
import nl.zorgvuldig.huis.sessie.Sessies;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class Uitloggen {
    static final String PAD = "/uitloggen";

    private final Sessies sessies;
    private final Koekjes koekjes;

    Uitloggen(Sessies sessies, Koekjes koekjes) {
        this.sessies = sessies;
        this.koekjes = koekjes;
    }

    @Ingelogd("leaving asks no context")
    @PostMapping(PAD)
    Antwoord voer(Sessie sessie, HttpServletResponse antwoord) {
        sessies.beeindig(sessie);
        koekjes.wis(antwoord, Koekjes.SESSIE);
        antwoord.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        return Antwoord.naar(Inlogpagina.PAD + "?uit=1");
    }
}
