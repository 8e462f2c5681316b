package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.sessie.Openbaar;
import nl.zorgvuldig.huis.toegang.InlogKoppelen;
import nl.zorgvuldig.huis.toegang.Inlogidentiteit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where someone who followed a link sees as whom he comes in, and says whether that is he. */
@Controller
class Koppelpagina {
    static final String PAD = "/koppelen";

    private final Koppelpogingen pogingen;
    private final InlogKoppelen koppelen;
    private final Inlogpoort poort;
    private final Koekjes koekjes;

    Koppelpagina(Koppelpogingen pogingen, InlogKoppelen koppelen, Inlogpoort poort, Koekjes koekjes) {
        this.pogingen = pogingen;
        this.koppelen = koppelen;
        this.poort = poort;
        this.koekjes = koekjes;
    }

    @Openbaar("who came with a link is nobody yet")
    @GetMapping(PAD)
    Antwoord toon(HttpServletRequest verzoek) {
        return token(verzoek)
                .flatMap(pogingen::van)
                .map(poging -> Antwoord.pagina(
                        "sessie/koppelen",
                        new KoppelBeeld(poging.wie(), poging.identiteit().weergave())))
                .orElseGet(() -> Antwoord.naar(Inlogpagina.PAD));
    }

    @Openbaar("who came with a link is nobody yet")
    @PostMapping(PAD)
    Antwoord koppel(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        return token(verzoek)
                .flatMap(pogingen::neem)
                .map(poging -> {
                    koekjes.wis(antwoord, Koekjes.POGING);
                    Inlogidentiteit identiteit = poging.identiteit();
                    koppelen.voer(poging.sleutel(), identiteit);
                    return poort.begin(antwoord, identiteit);
                })
                .orElseGet(() -> Antwoord.naar(Inlogpagina.PAD));
    }

    @Openbaar("who came with a link is nobody yet")
    @PostMapping(PAD + "/niet")
    Antwoord stop(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        token(verzoek).flatMap(pogingen::neem).ifPresent(poging -> koppelen.stop(poging.sleutel()));
        koekjes.wis(antwoord, Koekjes.POGING);
        return Antwoord.naar(Inlogpagina.PAD);
    }

    private Optional<String> token(HttpServletRequest verzoek) {
        return koekjes.lees(verzoek, Koekjes.POGING);
    }
}
