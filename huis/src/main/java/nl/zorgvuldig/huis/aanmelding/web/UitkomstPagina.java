package nl.zorgvuldig.huis.aanmelding.web;

import nl.zorgvuldig.huis.aanmelding.UitkomstInzien;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Begrip;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class UitkomstPagina {
    private final UitkomstInzien inzien;
    private final Uitleggers uitleggers;

    UitkomstPagina(UitkomstInzien inzien, Uitleggers uitleggers) {
        this.inzien = inzien;
        this.uitleggers = uitleggers;
    }

    @GetMapping("/uitkomsten/{id}")
    @Recht(Handeling.UITKOMST_INZIEN)
    Antwoord toon(Kijker kijker, @PathVariable String id) {
        return inzien.voer(kijker, Padkenmerk.lees(id))
                .map(gezien -> beeld(uitleggers.voor(kijker), gezien))
                .map(beeld -> Antwoord.pagina("aanmelding/uitkomst", beeld))
                .orElseGet(Antwoord::nietGevonden);
    }

    private static UitkomstBeeld beeld(Uitleg uitleg, UitkomstInzien.Gezien gezien) {
        return new UitkomstBeeld(
                uitleg.naam(Begrip.UITKOMST, gezien.bericht().uitkomst().code()),
                gezien.bericht()
                        .reden()
                        .map(reden -> uitleg.naam(Begrip.REDEN, reden.code()))
                        .orElse(""),
                gezien.kenmerk(),
                gezien.advies(),
                gezien.bericht().sinds(),
                gezien.bericht().vernietigenOp(),
                gezien.uitReservekopieen(),
                gezien.bericht().bewaardTotEnMet(),
                gezien.bericht().uitReservekopieen(),
                new WaaromBeeld(
                        uitleg.partij(gezien.bericht().partij()),
                        Teksten.tekst("uitkomst.doel"),
                        uitleg.regels(gezien.gronden()),
                        uitleg.versie()));
    }
}
