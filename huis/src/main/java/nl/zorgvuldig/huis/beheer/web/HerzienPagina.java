package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.huis.toegang.PersoneelInzien;
import nl.zorgvuldig.huis.toegang.RolHerzien;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking, all at once, whether people still need their roles. */
@Controller
class HerzienPagina {
    static final String PAD = BeheerPagina.PAD + "/herzien";
    private static final String VELD = "herzien.nodig";

    private final PersoneelInzien personeel;
    private final RolHerzien herzien;
    private final Beheerblad blad;
    private final Beheertekst tekst;
    private final Klok klok;

    HerzienPagina(PersoneelInzien personeel, RolHerzien herzien, Beheerblad blad, Beheertekst tekst, Klok klok) {
        this.personeel = personeel;
        this.herzien = herzien;
        this.blad = blad;
        this.tekst = tekst;
        this.klok = klok;
    }

    @GetMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord toon(Kijker kijker) {
        return toon(kijker, Invoer.leeg());
    }

    @PostMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord herzie(Kijker kijker, @RequestParam MultiValueMap<String, String> verstuurd) {
        Invoer invoer = Invoer.van(verstuurd);
        if (invoer.waarden(VELD).isEmpty()) {
            invoer.fout(VELD, Teksten.tekst("beheer.fout.minstens-een"));
            return toon(kijker, invoer);
        }
        List<Beheren.Uitkomst> uitkomsten = invoer.waarden(VELD).stream()
                .map(welke -> herzie(kijker, welke))
                .toList();
        return uitkomsten.stream()
                .filter(Beheren.Uitkomst.Geweigerd.class::isInstance)
                .findFirst()
                .map(geweigerd -> tekst.daarna(kijker, geweigerd, PAD))
                .orElseGet(() -> Antwoord.naar(PAD));
    }

    /** What was withdrawn in the meantime is left alone. */
    private Beheren.Uitkomst herzie(Kijker kijker, String welke) {
        String[] delen = (welke + ".").split("\\.", -1);
        return herzien.voer(kijker, new Persoon.Id(Padkenmerk.lees(delen[0])), Padkenmerk.lees(delen[1]));
    }

    private Antwoord toon(Kijker kijker, Invoer invoer) {
        return blad.toon(
                kijker,
                "beheer/herzien",
                invoer,
                personeel.allen(kijker),
                (wie, waarom) -> new Herzienlijst(tekst.profiel(kijker), Kalender.dag(klok.nu()))
                        .beeld(kijker, wie, tekst.partijen(kijker), invoer, waarom));
    }
}
