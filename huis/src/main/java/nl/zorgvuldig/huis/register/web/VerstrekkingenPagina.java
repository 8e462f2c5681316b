package nl.zorgvuldig.huis.register.web;

import java.util.Map;
import java.util.UUID;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.register.Regel;
import nl.zorgvuldig.huis.register.VerstrekkingenInzien;
import nl.zorgvuldig.huis.register.VerstrekkingenInzien.Blad;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.protocollen.Begrip;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the viewer's partij gave to others through the house. */
@Controller
class VerstrekkingenPagina {
    private static final String SJABLOON = "register/verstrekkingen";

    private final VerstrekkingenInzien inzien;
    private final Registeruitleg uitleg;
    private final Klok klok;

    VerstrekkingenPagina(VerstrekkingenInzien inzien, Registeruitleg uitleg, Klok klok) {
        this.inzien = inzien;
        this.uitleg = uitleg;
        this.klok = klok;
    }

    @GetMapping(Registeradres.PAD)
    @Recht(Handeling.REGISTER_INZIEN)
    Antwoord toon(Kijker kijker, @RequestParam MultiValueMap<String, String> velden) {
        Registeradres adres = Registeradres.lees(velden, Kalender.dag(klok.nu()));
        return inzien.voer(kijker, adres.vraag())
                .map(blad -> beeld(kijker, adres, blad))
                .map(beeld -> adres.fouten().isLeeg()
                        ? Antwoord.pagina(SJABLOON, beeld)
                        : Antwoord.teVerbeteren(SJABLOON, beeld))
                .orElseGet(Antwoord::nietGevonden);
    }

    private VerstrekkingenBeeld beeld(Kijker kijker, Registeradres adres, Blad blad) {
        Registeruitleg.Woorden woorden = uitleg.voor(kijker);
        Registerzinnen zinnen = woorden.zinnen();
        return new VerstrekkingenBeeld(
                zinnen.uitleg().partij(kijker.partij()),
                keuze(adres, woorden),
                blad.regels().stream()
                        .map(regel -> rij(zinnen, regel, blad.namen()))
                        .toList(),
                blad.verder().map(adres::na),
                adres.velden().stream()
                        .map(veld -> new VerstrekkingenBeeld.Vast(veld.naam(), veld.waarde()))
                        .toList(),
                new WaaromBeeld(
                        zinnen.uitleg().partij(kijker.partij()),
                        Teksten.tekst("register.waarvoor"),
                        zinnen.uitleg().regels(blad.gronden()),
                        zinnen.verantwoordelijk(),
                        zinnen.uitleg().versie()));
    }

    private static VerstrekkingenBeeld.Keuze keuze(Registeradres adres, Registeruitleg.Woorden woorden) {
        return new VerstrekkingenBeeld.Keuze(
                adres.van(),
                adres.totEnMet(),
                adres.aan().map(UUID::toString).orElse(""),
                adres.vraag().categorie().map(Categorie::code).orElse(""),
                woorden.partijen(),
                woorden.categorieen(),
                adres.fouten());
    }

    private static VerstrekkingenBeeld.Rij rij(Registerzinnen zinnen, Regel regel, Map<Persoon.Id, String> namen) {
        Uitleg uitleg = zinnen.uitleg();
        String naam = namen.getOrDefault(regel.persoon(), Teksten.tekst("register.onbekend"));
        return new VerstrekkingenBeeld.Rij(
                regel.moment(),
                zinnen.wat(regel),
                Teksten.tekst("register.wie", naam, uitleg.partij(regel.partij())),
                uitleg.partij(regel.namens()),
                uitleg.naam(Begrip.FASE, regel.fase()),
                uitleg.naam(Begrip.DOEL, regel.doel()),
                zinnen.weg(regel));
    }
}
