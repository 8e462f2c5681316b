package nl.zorgvuldig.demonstratie.inloggen;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import nl.zorgvuldig.demonstratie.DemonstratiePersonen;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Inzet;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.sessie.Openbaar;
import nl.zorgvuldig.huis.sessie.web.Inlogpoort;
import nl.zorgvuldig.huis.sessie.web.Inlogwijze;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which one chooses who to be, and the gate behind it. */
@Controller
class Mensenkeuze implements Inlogwijze {
    private final TemplateEngine motor = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Mensenkeuze.class.getClassLoader(), "nl.zorgvuldig.demonstratie.sjablonen");

    private final DemonstratiePersonen personen;
    private final Inlogpoort poort;

    Mensenkeuze(DemonstratiePersonen personen, Inlogpoort poort) {
        this.personen = personen;
        this.poort = poort;
    }

    @Override
    public Antwoord pagina() {
        MensenBeeld beeld = MensenBeeld.van(personen.alle());
        return Antwoord.pagina(
                "schil/inzet",
                new Inzet(
                        Teksten.tekst("demonstratie.inloggen.titel"),
                        schil -> uit -> motor.render(
                                "inloggen.jte",
                                Map.of(
                                        "beeld",
                                        beeld,
                                        "sleutel",
                                        schil.sleutels().formulier().get()),
                                uit)));
    }

    @Openbaar("in the demonstration one logs in by choosing a fictitious person")
    @PostMapping("/demonstratie/inloggen")
    Antwoord kies(@RequestParam String wie, HttpServletResponse antwoord) {
        return poort.kom(antwoord, DemonstratiePersonen.UITGEVER, wie);
    }
}
