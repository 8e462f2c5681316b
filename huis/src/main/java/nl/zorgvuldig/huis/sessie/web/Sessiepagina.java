package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.sessie.Ingelogd;
import nl.zorgvuldig.huis.sessie.Sessie;
import nl.zorgvuldig.huis.sessie.Sessies;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The own session: until when it stays open, extending it, when one was here before, and leaving everywhere. */
@Controller
class Sessiepagina {
    private static final String PAD = "/sessie";

    private final Sessies sessies;
    private final Koekjes koekjes;

    Sessiepagina(Sessies sessies, Koekjes koekjes) {
        this.sessies = sessies;
        this.koekjes = koekjes;
    }

    @Ingelogd("shows a person the own session only")
    @GetMapping(PAD)
    Antwoord toon(Sessie sessie) {
        return Antwoord.pagina(
                "sessie/sessie",
                new SessieBeeld(
                        sessie.geldigheid().sinds(),
                        sessie.geldigheid().tot(),
                        sessie.geldigheid().uiterlijk(),
                        sessie.vorigeInlog()));
    }

    /** The request itself is the sign of life; nothing moves the end that was set at log-in. */
    @Ingelogd("extends the own session, never beyond its end")
    @PostMapping(PAD + "/verlengen")
    Antwoord verleng(Sessie sessie) {
        return Antwoord.naar(PAD);
    }

    @Ingelogd("ends the own sessions, wherever they are open")
    @PostMapping(PAD + "/overal")
    Antwoord overal(Sessie sessie, HttpServletResponse antwoord) {
        sessies.beeindigAlle(sessie);
        koekjes.wis(antwoord, Koekjes.SESSIE);
        antwoord.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        return Antwoord.naar(Inlogpagina.PAD + "?uit=1");
    }
}
