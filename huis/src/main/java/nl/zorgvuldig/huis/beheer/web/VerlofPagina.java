package nl.zorgvuldig.huis.beheer.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.toegang.Gezien;
import nl.zorgvuldig.huis.toegang.PersoneelInzien;
import nl.zorgvuldig.huis.toegang.VerlofVastleggen;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The leave of one person. */
@Controller
class VerlofPagina {
    private final PersoneelInzien personeel;
    private final VerlofVastleggen vastleggen;
    private final MensPagina mens;
    private final Beheertekst tekst;

    VerlofPagina(PersoneelInzien personeel, VerlofVastleggen vastleggen, MensPagina mens, Beheertekst tekst) {
        this.personeel = personeel;
        this.vastleggen = vastleggen;
        this.mens = mens;
        this.tekst = tekst;
    }

    @PostMapping(MensPagina.PAD + "/verlof")
    @Recht(Handeling.BEHEREN)
    Antwoord legVast(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Invoer invoer = Invoer.van(verstuurd);
        Optional<Periode> periode = invoer.periode("verlof.van", "verlof.tot");
        return periode.map(dagen -> bij(
                        kijker,
                        id,
                        persoon -> tekst.daarna(kijker, vastleggen.voer(kijker, persoon, dagen), MensPagina.pad(id))))
                .orElseGet(() -> mens.toon(kijker, id, invoer));
    }

    @PostMapping(MensPagina.PAD + "/verlof/{verlof}/beeindigen")
    @Recht(Handeling.BEHEREN)
    Antwoord beeindig(Kijker kijker, @PathVariable String id, @PathVariable String verlof) {
        UUID welk = Padkenmerk.lees(verlof);
        return bij(
                kijker,
                id,
                persoon -> tekst.daarna(kijker, vastleggen.beeindig(kijker, persoon, welk), MensPagina.pad(id)));
    }

    /** Goes on only for someone who is in the viewer's house. */
    private Antwoord bij(Kijker kijker, String id, Function<Persoon.Id, Antwoord> werk) {
        Persoon.Id persoon = MensPagina.persoon(id);
        return switch (personeel.kent(kijker, persoon)) {
            case Gezien.Wel<Boolean> wel -> wel.wat() ? werk.apply(persoon) : Antwoord.nietGevonden();
            case Gezien.Niet<Boolean> niet -> tekst.geweigerd(kijker, niet.redenen());
        };
    }
}
