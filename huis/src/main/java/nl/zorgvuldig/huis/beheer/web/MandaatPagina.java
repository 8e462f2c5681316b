package nl.zorgvuldig.huis.beheer.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.toegang.MandaatRegelen;
import nl.zorgvuldig.huis.toegang.Mandaten.GeefMandaat;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** On whose behalf one person may decide: recorded, confirmed by a second person, taken away. */
@Controller
class MandaatPagina {
    private static final String PAD = MensPagina.PAD + "/mandaat";

    private final MandaatRegelen regelen;
    private final MensPagina mens;
    private final Beheerblad blad;
    private final Beheertekst tekst;

    MandaatPagina(MandaatRegelen regelen, MensPagina mens, Beheerblad blad, Beheertekst tekst) {
        this.regelen = regelen;
        this.mens = mens;
        this.blad = blad;
        this.tekst = tekst;
    }

    static String pad(Persoon.Id persoon, UUID mandaat) {
        return MensenPagina.PAD + "/" + persoon.waarde() + "/mandaat/" + mandaat;
    }

    @PostMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord legVast(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Invoer invoer = Invoer.van(verstuurd);
        Map<String, Partij.Id> partijen = Keuzes.op(
                tekst.partijen(kijker).keySet(), partij -> partij.waarde().toString());
        Optional<Partij.Id> partij =
                invoer.keuze("mandaat.partij", partijen.keySet()).map(partijen::get);
        Optional<Periode> periode = invoer.periode("mandaat.van", "mandaat.tot");
        String grenzen = invoer.tekst("mandaat.grenzen");
        String kenmerk = invoer.tekst("mandaat.kenmerk");
        if (!invoer.klopt()) {
            return mens.toon(kijker, id, invoer);
        }
        return mens.bij(
                kijker,
                id,
                persoon -> tekst.daarna(
                        kijker,
                        regelen.stelVoor(
                                kijker,
                                new GeefMandaat(
                                        persoon, partij.orElseThrow(), grenzen, kenmerk, periode.orElseThrow())),
                        MensPagina.pad(id)));
    }

    @PostMapping(PAD + "/{mandaat}/bevestigen")
    @Recht(Handeling.BEHEREN)
    Antwoord bevestig(Kijker kijker, @PathVariable String id, @PathVariable String mandaat) {
        UUID welk = Padkenmerk.lees(mandaat);
        return blad.bevestigd(kijker, regelen.bevestig(kijker, MensPagina.persoon(id), welk), BeheerPagina.PAD);
    }

    @PostMapping(PAD + "/{mandaat}/intrekken")
    @Recht(Handeling.BEHEREN)
    Antwoord trekIn(Kijker kijker, @PathVariable String id, @PathVariable String mandaat) {
        UUID welk = Padkenmerk.lees(mandaat);
        return mens.bij(
                kijker, id, persoon -> tekst.daarna(kijker, regelen.trekIn(kijker, persoon, welk), MensPagina.pad(id)));
    }
}
