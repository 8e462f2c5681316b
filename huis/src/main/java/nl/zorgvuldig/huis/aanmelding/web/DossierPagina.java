package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst;
import nl.zorgvuldig.huis.aanmelding.AfstemmingVastleggen;
import nl.zorgvuldig.huis.aanmelding.AfstemmingVastleggen.LegAfstemmingVast;
import nl.zorgvuldig.huis.aanmelding.BuitenZichtTonen;
import nl.zorgvuldig.huis.aanmelding.DossierInzien;
import nl.zorgvuldig.huis.aanmelding.Oppakken;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Onderwerp;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DossierPagina {
    private final DossierInzien inzien;
    private final BuitenZichtTonen buitenZicht;
    private final Oppakken oppakken;
    private final AfstemmingVastleggen afstemmen;
    private final Dossierbeelden beelden;

    DossierPagina(
            DossierInzien inzien,
            BuitenZichtTonen buitenZicht,
            Oppakken oppakken,
            AfstemmingVastleggen afstemmen,
            Dossierbeelden beelden) {
        this.inzien = inzien;
        this.buitenZicht = buitenZicht;
        this.oppakken = oppakken;
        this.afstemmen = afstemmen;
        this.beelden = beelden;
    }

    @GetMapping("/dossiers/{id}")
    @Recht(Handeling.INZIEN)
    Antwoord toon(Kijker kijker, @PathVariable String id, @RequestParam(defaultValue = "") String al) {
        return inzien.voer(kijker, dossier(id))
                .map(gezien -> beelden.casus(kijker, gezien, Formulier.leeg(), Foutoverzicht.geen())
                        .alOntvangen(al.equals("ontvangen")))
                .map(beeld -> Antwoord.pagina("aanmelding/casus", beeld))
                .orElseGet(() -> nietTeZien(kijker, dossier(id)));
    }

    /** Whoever has part in a casus is told why nothing of it may be seen; for others there is none. */
    private Antwoord nietTeZien(Kijker kijker, Dossier.Id dossier) {
        return buitenZicht
                .voer(kijker, dossier)
                .map(casus -> Antwoord.geweigerd("aanmelding/buiten-zicht", beelden.buitenZicht(kijker, casus)))
                .orElseGet(Antwoord::nietGevonden);
    }

    @PostMapping("/wachtrij/{id}/oppakken")
    @Recht(Handeling.OPPAKKEN)
    Antwoord pakOp(Kijker kijker, @PathVariable String id) {
        return switch (oppakken.voer(kijker, dossier(id))) {
            case Aanmelduitkomst.Gedaan gedaan -> naar(gedaan.dossier());
            case Aanmelduitkomst.Geweigerd geweigerd -> beelden.geweigerd(kijker, geweigerd);
            case Aanmelduitkomst.Vernietigd vernietigd -> Antwoord.nietGevonden();
            case Aanmelduitkomst.NietGevonden nietGevonden -> Antwoord.nietGevonden();
        };
    }

    @PostMapping("/dossiers/{id}/afstemming")
    @Recht(Handeling.AFSTEMMEN)
    Antwoord stemAf(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Formulier formulier = Formulier.van(verstuurd);
        LegAfstemmingVast opdracht = new LegAfstemmingVast(
                dossier(id),
                onderwerpen(formulier),
                Gegeven.van(formulier
                        .ingevuld("afstemming.partij")
                        .alsOptie()
                        .map(gekozen -> new Partij.Id(Padkenmerk.lees(gekozen)))),
                formulier.waarde("afstemming.wie").strip(),
                formulier.dag("afstemming.op"),
                formulier.waarde("afstemming.tekst").strip());
        return switch (afstemmen.voer(kijker, opdracht)) {
            case Aanmelduitkomst.Gedaan gedaan -> naar(gedaan.dossier());
            case Aanmelduitkomst.Geweigerd geweigerd -> verbeter(kijker, id, formulier, geweigerd);
            case Aanmelduitkomst.Vernietigd vernietigd -> Antwoord.nietGevonden();
            case Aanmelduitkomst.NietGevonden nietGevonden -> Antwoord.nietGevonden();
        };
    }

    private static Set<Onderwerp> onderwerpen(Formulier formulier) {
        List<String> gekozen = formulier.waarden("afstemming.onderwerp");
        return Stream.of(Onderwerp.values())
                .filter(onderwerp -> gekozen.contains(onderwerp.name()))
                .collect(Collectors.toSet());
    }

    private Antwoord verbeter(Kijker kijker, String id, Formulier formulier, Aanmelduitkomst.Geweigerd geweigerd) {
        if (!geweigerd.redenen().isEmpty() || geweigerd.isAlBeslist()) {
            return beelden.geweigerd(kijker, geweigerd);
        }
        return inzien.voer(kijker, dossier(id))
                .map(gezien -> beelden.casus(kijker, gezien, formulier, beelden.fouten(kijker, geweigerd)))
                .map(beeld -> Antwoord.teVerbeteren("aanmelding/casus", beeld))
                .orElseGet(Antwoord::nietGevonden);
    }

    private static Dossier.Id dossier(String id) {
        return new Dossier.Id(Padkenmerk.lees(id));
    }

    private static Antwoord naar(Dossier.Id dossier) {
        return Antwoord.naar("/dossiers/" + dossier.waarde());
    }
}
