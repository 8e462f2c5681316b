package nl.zorgvuldig.huis.register.web;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import nl.zorgvuldig.huis.register.Uitvoer;
import nl.zorgvuldig.huis.register.VerstrekkingenUitvoeren;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what the viewer's partij gave out of the house as a file, as the page has it and with all that a law asks. */
@Controller
class VerstrekkingenUitvoerPagina {
    private final VerstrekkingenUitvoeren uitvoeren;
    private final Registeruitleg uitleg;
    private final Klok klok;

    VerstrekkingenUitvoerPagina(VerstrekkingenUitvoeren uitvoeren, Registeruitleg uitleg, Klok klok) {
        this.uitvoeren = uitvoeren;
        this.uitleg = uitleg;
        this.klok = klok;
    }

    @PostMapping(Registeradres.PAD + "/csv")
    @Recht(Handeling.REGISTER_INZIEN)
    Antwoord tabel(Kijker kijker, @RequestParam MultiValueMap<String, String> velden) {
        return geef(kijker, velden, "csv", "text/csv", Kommaregister::schrijf);
    }

    @PostMapping(Registeradres.PAD + "/json")
    @Recht(Handeling.REGISTER_INZIEN)
    Antwoord gegevens(Kijker kijker, @RequestParam MultiValueMap<String, String> velden) {
        return geef(kijker, velden, "json", "application/json", Jsonregister::schrijf);
    }

    /** A way to write lines down. */
    private interface Vorm {
        void schrijf(Registerkop kop, Uitvoer uitvoer, Writer uit) throws IOException;
    }

    private Antwoord geef(
            Kijker kijker, MultiValueMap<String, String> velden, String achtervoegsel, String soort, Vorm vorm) {
        Instant nu = klok.nu();
        Registeradres adres = Registeradres.lees(velden, Kalender.dag(nu));
        if (!adres.fouten().isLeeg()) {
            return Antwoord.naar(Registeradres.PAD);
        }
        return uitvoeren
                .voer(kijker, adres.vraag())
                .<Antwoord>map(uitvoer -> {
                    Registerkop kop = new Registerkop(uitleg.voor(kijker).zinnen(), kijker, adres.vraag(), nu);
                    return new Antwoord.Stroom(
                            "verstrekkingen-" + adres.vraag().van() + "-"
                                    + adres.vraag().totEnMet() + "." + achtervoegsel,
                            soort,
                            uit -> vorm.schrijf(kop, uitvoer, uit));
                })
                .orElseGet(Antwoord::nietGevonden);
    }
}
