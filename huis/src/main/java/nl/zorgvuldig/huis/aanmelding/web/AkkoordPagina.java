package nl.zorgvuldig.huis.aanmelding.web;

import java.util.HashMap;
import java.util.Map;
import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst;
import nl.zorgvuldig.huis.aanmelding.AkkoordGeven;
import nl.zorgvuldig.huis.aanmelding.AkkoordGeven.GeefAkkoord;
import nl.zorgvuldig.huis.aanmelding.AkkoordHerzien;
import nl.zorgvuldig.huis.aanmelding.AkkoordHerzien.Herzie;
import nl.zorgvuldig.huis.aanmelding.AkkoordVragen;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class AkkoordPagina {
    private static final String AKKOORD = "akkoord.";

    private final AkkoordVragen vragen;
    private final AkkoordGeven akkoordGeven;
    private final AkkoordHerzien herzien;
    private final Dossierbeelden beelden;

    AkkoordPagina(AkkoordVragen vragen, AkkoordGeven akkoordGeven, AkkoordHerzien herzien, Dossierbeelden beelden) {
        this.vragen = vragen;
        this.akkoordGeven = akkoordGeven;
        this.herzien = herzien;
        this.beelden = beelden;
    }

    @GetMapping("/dossiers/{id}/akkoord")
    @Recht(Handeling.AKKOORD_GEVEN)
    Antwoord toon(Kijker kijker, @PathVariable String id) {
        return vragen.voer(kijker, dossier(id))
                .map(vraag -> beelden.akkoord(kijker, vraag, Formulier.leeg(), Foutoverzicht.geen()))
                .map(beeld -> Antwoord.pagina("aanmelding/akkoord", beeld))
                .orElseGet(Antwoord::nietGevonden);
    }

    @PostMapping("/dossiers/{id}/akkoord")
    @Recht(Handeling.AKKOORD_GEVEN)
    Antwoord geef(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Formulier formulier = Formulier.van(verstuurd);
        return switch (akkoordGeven.voer(kijker, new GeefAkkoord(dossier(id), antwoorden(formulier)))) {
            case Aanmelduitkomst.Gedaan gedaan ->
                Antwoord.naar(
                        gedaan.inTeZien() ? "/dossiers/" + gedaan.dossier().waarde() : "/werklijst?gedaan=akkoord");
            case Aanmelduitkomst.Geweigerd geweigerd -> verbeter(kijker, id, formulier, geweigerd);
            case Aanmelduitkomst.Vernietigd vernietigd -> Antwoord.nietGevonden();
            case Aanmelduitkomst.NietGevonden nietGevonden -> Antwoord.nietGevonden();
        };
    }

    @PostMapping("/dossiers/{id}/akkoord/herzien")
    @Recht(Handeling.AKKOORD_GEVEN)
    Antwoord herzie(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Formulier formulier = Formulier.van(verstuurd);
        Inbreng.Id inbreng = new Inbreng.Id(Padkenmerk.lees(formulier.waarde("inbreng")));
        return switch (herzien.voer(
                kijker, new Herzie(dossier(id), inbreng, formulier.waarde("mee").equals("ja")))) {
            case Aanmelduitkomst.Gedaan gedaan ->
                Antwoord.naar("/dossiers/" + gedaan.dossier().waarde() + "/zeggenschap");
            case Aanmelduitkomst.Geweigerd geweigerd -> beelden.geweigerd(kijker, geweigerd);
            case Aanmelduitkomst.Vernietigd vernietigd -> Antwoord.nietGevonden();
            case Aanmelduitkomst.NietGevonden nietGevonden -> Antwoord.nietGevonden();
        };
    }

    private Antwoord verbeter(Kijker kijker, String id, Formulier formulier, Aanmelduitkomst.Geweigerd geweigerd) {
        return vragen.voer(kijker, dossier(id))
                .map(vraag -> beelden.akkoord(kijker, vraag, formulier, beelden.fouten(kijker, geweigerd)))
                .map(beeld -> Antwoord.teVerbeteren("aanmelding/akkoord", beeld))
                .orElseGet(() -> beelden.geweigerd(kijker, geweigerd));
    }

    private static Map<Inbreng.Id, Boolean> antwoorden(Formulier formulier) {
        Map<Inbreng.Id, Boolean> antwoorden = new HashMap<>();
        formulier.velden(AKKOORD).forEach(veld -> {
            Inbreng.Id inbreng = new Inbreng.Id(Padkenmerk.lees(veld.substring(AKKOORD.length())));
            if (formulier.waarde(veld).matches("ja|nee")) {
                antwoorden.put(inbreng, "ja".equals(formulier.waarde(veld)));
            }
        });
        return antwoorden;
    }

    private static Dossier.Id dossier(String id) {
        return new Dossier.Id(Padkenmerk.lees(id));
    }
}
