package nl.zorgvuldig.huis.beheer.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.partij.BevoegdheidVerlenen;
import nl.zorgvuldig.huis.partij.Bevoegdheidsverleningen.Verlening;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Recording and withdrawing for which work a partij authorised the house, on the page of that partij. */
@Controller
class VerleningPagina {
    private static final String PAD = PartijPagina.PAD + "/verlening";

    private final BevoegdheidVerlenen verlenen;
    private final PartijPagina partijpagina;
    private final Beheertekst tekst;

    VerleningPagina(BevoegdheidVerlenen verlenen, PartijPagina partijpagina, Beheertekst tekst) {
        this.verlenen = verlenen;
        this.partijpagina = partijpagina;
        this.tekst = tekst;
    }

    @PostMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord verleen(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        Invoer invoer = Invoer.van(verstuurd);
        Set<Werkzaamheid> werk =
                Keuzes.gekozen(Keuzes.WERKZAAMHEDEN, invoer.minstensEen("verleen.werk", Keuzes.WERKZAAMHEDEN.keySet()));
        Optional<Periode> periode = periode(invoer);
        String kenmerk = invoer.tekst("verleen.kenmerk");
        if (!invoer.klopt()) {
            return partijpagina.toon(kijker, id, invoer);
        }
        return partijpagina.bij(
                kijker,
                id,
                partij -> tekst.daarna(
                        kijker,
                        verlenen.voer(kijker, new Verlening(partij, werk, periode.orElseThrow(), kenmerk)),
                        PartijPagina.pad(id)));
    }

    /** An authorisation need not have a last day. */
    private static Optional<Periode> periode(Invoer invoer) {
        if (!invoer.waarde("verleen.tot").isBlank()) {
            return invoer.periode("verleen.van", "verleen.tot");
        }
        Optional<LocalDate> van = invoer.dag("verleen.van");
        return van.map(Periode::vanaf);
    }

    @PostMapping(PAD + "/{verlening}/intrekken")
    @Recht(Handeling.BEHEREN)
    Antwoord trekIn(Kijker kijker, @PathVariable String id, @PathVariable String verlening) {
        UUID welke = Padkenmerk.lees(verlening);
        Partij.Id van = PartijPagina.partij(id);
        return tekst.daarna(kijker, verlenen.trekIn(kijker, van, welke), PartijPagina.pad(id));
    }
}
