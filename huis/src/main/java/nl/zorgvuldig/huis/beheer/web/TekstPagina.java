package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.beheer.TekstAannemen;
import nl.zorgvuldig.huis.beheer.TekstAannemen.NeemTekstAan;
import nl.zorgvuldig.huis.beheer.TekstAannemen.Stand;
import nl.zorgvuldig.huis.beheer.Tekstbezwaar;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.toegang.Gezien;
import nl.zorgvuldig.huis.toegang.RegisterInzien;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Another text for a running house: what changes, proposed by one, confirmed by another. */
@Controller
class TekstPagina {
    static final String PAD = BeheerPagina.PAD + "/tekst";

    private static final String TEKST = "tekst.tekst";
    private static final String BESLUIT = "tekst.besluit";
    private static final String HEEL_DE_PAGINA = "";

    private final RegisterInzien inzien;
    private final TekstAannemen aannemen;
    private final Tekstbeelden beelden;
    private final Beheerblad blad;
    private final Beheertekst tekst;

    TekstPagina(
            RegisterInzien inzien, TekstAannemen aannemen, Tekstbeelden beelden, Beheerblad blad, Beheertekst tekst) {
        this.inzien = inzien;
        this.aannemen = aannemen;
        this.beelden = beelden;
        this.blad = blad;
        this.tekst = tekst;
    }

    @GetMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord toon(Kijker kijker) {
        return toon(kijker, Invoer.leeg(), zie(kijker));
    }

    @PostMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord stelVoor(Kijker kijker, @RequestParam MultiValueMap<String, String> verstuurd) {
        Invoer invoer = Invoer.van(verstuurd);
        String gekozen = invoer.waarde(TEKST);
        String besluit = invoer.tekst(BESLUIT);
        Gezien<Stand> gezien = zie(kijker);
        if (gezien instanceof Gezien.Wel<Stand> wel) {
            wel.wat()
                    .tekst(gekozen)
                    .ifPresentOrElse(
                            kandidaat -> meld(kijker, invoer, TEKST, kandidaat.bezwaren()),
                            () -> invoer.fout(TEKST, Teksten.tekst("beheer.fout.kies")));
        }
        return blad.leg(
                kijker,
                invoer,
                () -> aannemen.stelVoor(kijker, new NeemTekstAan(gekozen, besluit)),
                PAD,
                () -> toon(kijker, invoer, gezien));
    }

    @PostMapping(PAD + "/{id}/bevestigen")
    @Recht(Handeling.BEHEREN)
    Antwoord bevestig(Kijker kijker, @PathVariable String id) {
        UUID voorstel = Padkenmerk.lees(id);
        Invoer invoer = Invoer.leeg();
        Gezien<Stand> gezien = zie(kijker);
        if (gezien instanceof Gezien.Wel<Stand> wel
                && wel.wat().voorstel().filter(wat -> wat.id().equals(voorstel)).isPresent()) {
            meld(kijker, invoer, HEEL_DE_PAGINA, wel.wat().bezwaren());
        }
        return invoer.klopt()
                ? blad.bevestigd(kijker, aannemen.bevestig(kijker, voorstel), PAD)
                : toon(kijker, invoer, gezien);
    }

    private void meld(Kijker kijker, Invoer invoer, String veld, List<Tekstbezwaar> bezwaren) {
        Tekstbeelden.zinnen(tekst.profiel(kijker), bezwaren).forEach(zin -> invoer.fout(veld, zin));
    }

    private Gezien<Stand> zie(Kijker kijker) {
        return inzien.voer(kijker, aannemen::stand);
    }

    private Antwoord toon(Kijker kijker, Invoer invoer, Gezien<Stand> gezien) {
        return blad.toon(
                kijker, "beheer/tekst", invoer, gezien, (stand, waarom) -> beelden.van(kijker, stand, invoer, waarom));
    }
}
