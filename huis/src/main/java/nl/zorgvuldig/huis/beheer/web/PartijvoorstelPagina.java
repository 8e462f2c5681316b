package nl.zorgvuldig.huis.beheer.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.partij.PartijvoorstelBevestigen;
import nl.zorgvuldig.huis.partij.Partijvoorstellen.Soort;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Confirming what another registered of a partij: each thing that was ticked, and logged, by itself. */
@Controller
class PartijvoorstelPagina {
    private final PartijvoorstelBevestigen bevestigen;
    private final Beheertekst tekst;

    PartijvoorstelPagina(PartijvoorstelBevestigen bevestigen, Beheertekst tekst) {
        this.bevestigen = bevestigen;
        this.tekst = tekst;
    }

    @PostMapping(PartijPagina.PAD + "/bevestigen")
    @Recht(Handeling.BEHEREN)
    Antwoord bevestig(Kijker kijker, @PathVariable String id, @RequestParam MultiValueMap<String, String> verstuurd) {
        if (!tekst.partijen(kijker).containsKey(PartijPagina.partij(id))) {
            return Antwoord.nietGevonden();
        }
        List<Beheren.Uitkomst> uitkomsten = Invoer.van(verstuurd).waarden("voorstel." + id).stream()
                .flatMap(voorstel -> bevestig(kijker, PartijPagina.partij(id), voorstel).stream())
                .toList();
        return uitkomsten.stream()
                .filter(Beheren.Uitkomst.Geweigerd.class::isInstance)
                .findFirst()
                .map(geweigerd -> tekst.daarna(kijker, geweigerd, BeheerPagina.PAD))
                .orElseGet(() -> Antwoord.naar(BeheerPagina.PAD));
    }

    /** What was withdrawn or confirmed in the meantime is left alone. */
    private Optional<Beheren.Uitkomst> bevestig(Kijker kijker, Partij.Id partij, String voorstel) {
        Stream<Soort> soorten = Arrays.stream(Soort.values());
        return soorten.filter(soort -> voorstel.startsWith(soort.name() + "."))
                .findFirst()
                .flatMap(soort -> bevestigen.voer(
                        kijker,
                        partij,
                        soort,
                        Padkenmerk.lees(voorstel.substring(soort.name().length() + 1))));
    }
}
