package nl.zorgvuldig.proefdeur;

import jakarta.servlet.http.HttpServletResponse;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Inzet;
import nl.zorgvuldig.huis.sessie.Openbaar;
import nl.zorgvuldig.huis.sessie.web.Inlogpoort;
import nl.zorgvuldig.huis.sessie.web.Inlogwijze;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets anyone in as whom they say they are, through the same gate as a real identity provider. */
@Controller
public class Proefdeur implements Inlogwijze {
    /** The issuer of everyone who comes in here. */
    public static final String UITGEVER = "proef";

    private final Inlogpoort poort;

    Proefdeur(Inlogpoort poort) {
        this.poort = poort;
    }

    @Override
    public Antwoord pagina() {
        return Antwoord.pagina(
                "schil/inzet",
                new Inzet(
                        "Proefdeur",
                        schil -> uit -> uit.writeContent(
                                """
                        <h1>Proefdeur</h1>
                        <form method="post" action="/proef/inloggen">
                        <input type="hidden" name="_csrf" value="%s">
                        <label for="wie">Wie</label><input id="wie" name="wie" value="">
                        <button type="submit">Inloggen</button></form>
                        """.formatted(schil.sleutels().formulier().get()))));
    }

    /** Comes in. */
    @Openbaar("only tests have this door")
    @PostMapping("/proef/inloggen")
    Antwoord kom(@RequestParam String wie, HttpServletResponse antwoord) {
        return poort.kom(antwoord, UITGEVER, wie);
    }
}
