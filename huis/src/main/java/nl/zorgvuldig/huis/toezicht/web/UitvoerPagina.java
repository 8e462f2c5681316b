package nl.zorgvuldig.huis.toezicht.web;

import java.util.Optional;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.huis.toezicht.Logvraag;
import nl.zorgvuldig.huis.toezicht.Uitvoeren;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes lines out of the house as a file: what the page shows, with who, when and why in its head. */
@Controller
class UitvoerPagina {
    private final Uitvoeren uitvoeren;
    private final Loguitleg uitleg;
    private final Klok klok;

    UitvoerPagina(Uitvoeren uitvoeren, Loguitleg uitleg, Klok klok) {
        this.uitvoeren = uitvoeren;
        this.uitleg = uitleg;
        this.klok = klok;
    }

    @PostMapping(Adres.PAD + "/uitvoer")
    @Recht(Handeling.LOGBOEK_INZIEN)
    Antwoord geef(Kijker kijker, @RequestParam MultiValueMap<String, String> velden) {
        Invoer invoer = new Invoer(velden);
        Logvraag vraag = Adres.lees(invoer, Kalender.dag(klok.nu()));
        Optional<String> reden = invoer.ingevuld("reden");
        if (reden.isEmpty()) {
            return Antwoord.naar(Adres.van(vraag) + "&reden=ontbreekt");
        }
        return uitvoeren
                .voer(kijker, vraag, reden.get())
                .<Antwoord>map(uitvoer -> {
                    Logzinnen zinnen = uitleg.voor(kijker);
                    Logbeelden beelden = new Logbeelden(zinnen, uitvoer.namen(), vraag);
                    return new Antwoord.Bestand(
                            "logboek-" + vraag.van() + "-" + vraag.totEnMet() + ".csv",
                            "text/csv",
                            new Logbestand(zinnen, beelden, vraag).van(kijker, uitvoer, reden.get()));
                })
                .orElseGet(Antwoord::nietGevonden);
    }
}
