package nl.zorgvuldig.huis.beheer.web;

import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.toegang.VerlofVastleggen;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The leave of one person. */
@Controller
class VerlofPagina {
    private final VerlofVastleggen vastleggen;
    private final MensPagina mens;
    private final Beheertekst tekst;

    VerlofPagina(VerlofVastleggen vastleggen, MensPagina mens, Beheertekst tekst) {
        this.vastleggen = vastleggen;
        this.mens = mens;
        this.tekst = tekst;
    }

    @PostMapping(MensPagina.PAD + "/verlof")
    @Recht(Handeling.BEHEREN)
    Antwoord legVast(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Invoer invoer = Invoer.van(verstuurd);
        Optional<Periode> periode = invoer.periode("verlof.van", "verlof.tot");
        return periode.map(dagen -> mens.bij(
                        kijker,
                        id,
                        persoon -> tekst.daarna(kijker, vastleggen.voer(kijker, persoon, dagen), MensPagina.pad(id))))
                .orElseGet(() -> mens.toon(kijker, id, invoer));
    }

    @PostMapping(MensPagina.PAD + "/verlof/{verlof}/beeindigen")
    @Recht(Handeling.BEHEREN)
    Antwoord beeindig(Kijker kijker, @PathVariable String id, @PathVariable String verlof) {
        UUID welk = Padkenmerk.lees(verlof);
        return mens.bij(
                kijker,
                id,
                persoon -> tekst.daarna(kijker, vastleggen.beeindig(kijker, persoon, welk), MensPagina.pad(id)));
    }
}
