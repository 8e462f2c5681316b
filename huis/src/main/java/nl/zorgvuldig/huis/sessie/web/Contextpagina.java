package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.sessie.Ingelogd;
import nl.zorgvuldig.huis.sessie.Mogelijkheid;
import nl.zorgvuldig.huis.sessie.Sessie;
import nl.zorgvuldig.huis.sessie.Sessies;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing the one context to work in; where there is only one, it is chosen by itself. */
@Controller
class Contextpagina {
    static final String PAD = "/context";

    private final Sessies sessies;
    private final Koekjes koekjes;
    private final Buitenpagina buiten;

    Contextpagina(Sessies sessies, Koekjes koekjes, Buitenpagina buiten) {
        this.sessies = sessies;
        this.koekjes = koekjes;
        this.buiten = buiten;
    }

    @Ingelogd("this is where the context is chosen")
    @GetMapping(PAD)
    Antwoord toon(Sessie sessie, HttpServletResponse antwoord) {
        List<Mogelijkheid> mogelijkheden = sessies.mogelijkheden(sessie);
        return mogelijkheden.size() == 1 && sessie.context().isEmpty()
                ? kies(sessie, mogelijkheden.getFirst().waarde(), antwoord)
                : Antwoord.pagina("sessie/context", ContextBeeld.van(sessie, mogelijkheden));
    }

    @Ingelogd("this is where the context is chosen")
    @PostMapping(PAD)
    Antwoord kies(Sessie sessie, @RequestParam(defaultValue = "") String keuze, HttpServletResponse antwoord) {
        return switch (sessies.kies(sessie, keuze)) {
            case Sessies.Binnenkomst.Binnen binnen -> {
                koekjes.zet(antwoord, Koekjes.SESSIE, binnen.token().waarde());
                yield Antwoord.naar("/werklijst");
            }
            case Sessies.Binnenkomst.Buiten weg -> buiten.toon(weg);
            case Sessies.Binnenkomst.Onbekend() -> Antwoord.naar(PAD);
        };
    }
}
