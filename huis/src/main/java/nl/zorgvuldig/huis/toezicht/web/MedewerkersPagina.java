package nl.zorgvuldig.huis.toezicht.web;

import java.util.Comparator;
import java.util.Map;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.huis.toezicht.Logvraag;
import nl.zorgvuldig.huis.toezicht.MedewerkersNoemen;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Chooses whose lines to see. */
@Controller
class MedewerkersPagina {
    private static final int DAGEN = 30;

    private final MedewerkersNoemen noemen;
    private final Loguitleg uitleg;
    private final Klok klok;

    MedewerkersPagina(MedewerkersNoemen noemen, Loguitleg uitleg, Klok klok) {
        this.noemen = noemen;
        this.uitleg = uitleg;
        this.klok = klok;
    }

    @GetMapping(Adres.PAD + "/medewerkers")
    @Recht(Handeling.LOGBOEK_INZIEN)
    Antwoord toon(Kijker kijker) {
        return noemen.voer(kijker)
                .map(iedereen -> Antwoord.pagina("toezicht/medewerkers", beeld(kijker, iedereen)))
                .orElseGet(Antwoord::nietGevonden);
    }

    private MedewerkersBeeld beeld(Kijker kijker, MedewerkersNoemen.Iedereen iedereen) {
        Logvraag maand = Logvraag.periode(Kalender.dag(klok.nu()).minusDays(DAGEN), Kalender.dag(klok.nu()));
        return new MedewerkersBeeld(
                iedereen.namen().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                        .map(mens -> mens(maand, mens.getKey(), mens.getValue()))
                        .toList(),
                Loguitleg.waarom(kijker, uitleg.voor(kijker), iedereen.gronden()));
    }

    private static MedewerkersBeeld.Mens mens(Logvraag maand, Persoon.Id persoon, String naam) {
        return new MedewerkersBeeld.Mens(naam, Adres.van(Adres.vanPersoon(maand, persoon.waarde())));
    }
}
