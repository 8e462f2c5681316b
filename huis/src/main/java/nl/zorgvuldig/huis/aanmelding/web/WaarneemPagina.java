package nl.zorgvuldig.huis.aanmelding.web;

import nl.zorgvuldig.huis.aanmelding.Aanmelduitkomst;
import nl.zorgvuldig.huis.aanmelding.Waarnemen;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Taking over, from the work list, a casus of a colleague on leave. */
@Controller
class WaarneemPagina {
    private final Waarnemen waarnemen;
    private final Dossierbeelden beelden;

    WaarneemPagina(Waarnemen waarnemen, Dossierbeelden beelden) {
        this.waarnemen = waarnemen;
        this.beelden = beelden;
    }

    @PostMapping("/wachtrij/{id}/waarnemen")
    @Recht(Handeling.OPPAKKEN)
    Antwoord neemWaar(Kijker kijker, @PathVariable String id) {
        return switch (waarnemen.voer(kijker, new Dossier.Id(Padkenmerk.lees(id)))) {
            case Aanmelduitkomst.Gedaan gedaan ->
                Antwoord.naar("/dossiers/" + gedaan.dossier().waarde());
            case Aanmelduitkomst.Geweigerd geweigerd -> beelden.geweigerd(kijker, geweigerd);
            case Aanmelduitkomst.Vernietigd _ -> Antwoord.nietGevonden();
            case Aanmelduitkomst.NietGevonden _ -> Antwoord.nietGevonden();
        };
    }
}
