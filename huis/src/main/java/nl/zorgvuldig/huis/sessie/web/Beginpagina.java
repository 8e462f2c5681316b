package nl.zorgvuldig.huis.sessie.web;

import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.sessie.Ingelogd;
import nl.zorgvuldig.huis.sessie.Sessie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class Beginpagina {

    @Ingelogd("only sends on to where one can be")
    @GetMapping("/")
    Antwoord begin(Sessie sessie) {
        return Antwoord.naar(sessie.context().isPresent() ? "/werklijst" : Contextpagina.PAD);
    }
}
