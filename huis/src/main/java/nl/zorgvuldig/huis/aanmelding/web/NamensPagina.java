package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import nl.zorgvuldig.huis.concept.Concepten;
import nl.zorgvuldig.huis.concept.Opschrijven;
import nl.zorgvuldig.huis.concept.Voorleggen;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.kern.verstrekking.Handelingsbesluit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where someone of the house begins to write down what a partij reports, and where it waits until that is confirmed. */
@Controller
class NamensPagina {
    static final String PAD = "/namens";

    private final Opschrijven opschrijven;
    private final Voorleggen voorleggen;
    private final Namensbeelden beelden;
    private final Uitleggers uitleggers;
    private final String adres;

    NamensPagina(
            Opschrijven opschrijven,
            Voorleggen voorleggen,
            Namensbeelden beelden,
            Uitleggers uitleggers,
            @Value("${zorgvuldig.adres:}") String adres) {
        this.opschrijven = opschrijven;
        this.voorleggen = voorleggen;
        this.beelden = beelden;
        this.uitleggers = uitleggers;
        this.adres = adres.strip().replaceAll("/+$", "");
    }

    @GetMapping(PAD)
    @Recht(Handeling.AANMELDEN_NAMENS)
    Antwoord toon(Kijker kijker, @RequestParam(defaultValue = "") String partij) {
        return switch (opschrijven.mag(kijker)) {
            case Handelingsbesluit.Toegestaan toegestaan ->
                Antwoord.pagina(
                        "aanmelding/namens",
                        beelden.begin(kijker, partij, Foutoverzicht.geen(), toegestaan.bevindingen()));
            case Handelingsbesluit.Geweigerd geweigerd -> geweigerd(kijker, geweigerd.bevindingen());
        };
    }

    @PostMapping(PAD)
    @Recht(Handeling.AANMELDEN_NAMENS)
    Antwoord begin(
            Kijker kijker,
            @RequestParam(defaultValue = "") String partij,
            @RequestParam(defaultValue = "") String melder) {
        if (opschrijven.mag(kijker) instanceof Handelingsbesluit.Toegestaan toegestaan && melder.isEmpty()) {
            return Antwoord.teVerbeteren(
                    "aanmelding/namens",
                    beelden.begin(kijker, partij, Namensbeelden.kiesMelder(), toegestaan.bevindingen()));
        }
        return switch (opschrijven.begin(
                kijker, new Partij.Id(Padkenmerk.lees(partij)), new Persoon.Id(Padkenmerk.lees(melder)))) {
            case Concepten.Begin.Begonnen begonnen ->
                Antwoord.naar(Meldbeeld.pad(begonnen.concept().id(), Stap.WIE));
            case Concepten.Begin.Geweigerd geweigerd -> geweigerd(kijker, geweigerd.redenen());
        };
    }

    @GetMapping(PAD + "/{id}")
    @Recht(Handeling.AANMELDEN_NAMENS)
    Antwoord toonLink(Kijker kijker, @PathVariable String id) {
        return beelden.liggend(kijker, Padkenmerk.lees(id))
                .map(liggend -> Antwoord.pagina(
                        "aanmelding/voorgelegd",
                        new VoorgelegdBeeld(
                                liggend, adres + Meldbeeld.pad(liggend.id(), Stap.NAKIJKEN), adres.isEmpty())))
                .orElseGet(Antwoord::nietGevonden);
    }

    @PostMapping(PAD + "/{id}/terugnemen")
    @Recht(Handeling.AANMELDEN_NAMENS)
    Antwoord neemTerug(Kijker kijker, @PathVariable String id) {
        return switch (voorleggen.neemTerug(kijker, Padkenmerk.lees(id))) {
            case GEDAAN -> Antwoord.naar(PAD);
            case GEWIJZIGD ->
                Antwoord.teVerbeteren(
                        "aanmelding/namens",
                        beelden.begin(
                                kijker,
                                "",
                                Namensbeelden.alVeranderd(),
                                opschrijven.mag(kijker).bevindingen()));
            case NIET_GEVONDEN -> Antwoord.nietGevonden();
        };
    }

    private Antwoord geweigerd(Kijker kijker, List<Bevinding> redenen) {
        Uitleg uitleg = uitleggers.voor(kijker);
        return Antwoord.geweigerd(
                "aanmelding/geweigerd",
                new GeweigerdBeeld(uitleg.openVragen(redenen), uitleg.regels(redenen), uitleg.versie()));
    }
}
