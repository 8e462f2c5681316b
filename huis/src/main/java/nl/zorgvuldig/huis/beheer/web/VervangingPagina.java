package nl.zorgvuldig.huis.beheer.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.huis.toegang.Gezien;
import nl.zorgvuldig.huis.toegang.PersoneelInzien;
import nl.zorgvuldig.huis.toegang.PersoneelInzien.Personeel;
import nl.zorgvuldig.huis.toegang.Personeelsregister.Mens;
import nl.zorgvuldig.huis.toegang.VervangingRegelen;
import nl.zorgvuldig.huis.toegang.Vervangingen;
import nl.zorgvuldig.huis.toegang.Vervangingen.Vastgelegd;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Vervanging;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leave with somebody who stands in: recorded by one, confirmed by another. */
@Controller
class VervangingPagina {
    static final String PAD = BeheerPagina.PAD + "/vervanging";

    private final PersoneelInzien personeel;
    private final VervangingRegelen regelen;
    private final Vervangingen vervangingen;
    private final Transacties transacties;
    private final Beheerblad blad;
    private final Beheertekst tekst;
    private final Klok klok;

    VervangingPagina(
            PersoneelInzien personeel,
            VervangingRegelen regelen,
            Vervangingen vervangingen,
            Transacties transacties,
            Beheerblad blad,
            Beheertekst tekst,
            Klok klok) {
        this.personeel = personeel;
        this.regelen = regelen;
        this.vervangingen = vervangingen;
        this.transacties = transacties;
        this.blad = blad;
        this.tekst = tekst;
        this.klok = klok;
    }

    @GetMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord toon(Kijker kijker, @RequestParam MultiValueMap<String, String> gevraagd) {
        return toon(kijker, Invoer.van(gevraagd), personeel.allen(kijker));
    }

    @PostMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord stelVoor(Kijker kijker, @RequestParam MultiValueMap<String, String> verstuurd) {
        Invoer invoer = Invoer.van(verstuurd);
        Gezien<Personeel> gezien = personeel.allen(kijker);
        return gezien instanceof Gezien.Wel<Personeel> wel
                ? lees(invoer, wel.wat())
                        .map(vervanging -> tekst.daarna(kijker, regelen.stelVoor(kijker, vervanging), PAD))
                        .orElseGet(() -> toon(kijker, invoer, gezien))
                : toon(kijker, invoer, gezien);
    }

    private Antwoord toon(Kijker kijker, Invoer invoer, Gezien<Personeel> gezien) {
        return blad.toon(
                kijker, "beheer/vervanging", invoer, gezien, (wie, waarom) -> beeld(kijker, wie, invoer, waarom));
    }

    private static Optional<Vervanging> lees(Invoer invoer, Personeel wie) {
        Map<String, Persoon.Id> mensen = wie.mensen().stream()
                .map(Mens::id)
                .collect(Collectors.toMap(id -> id.waarde().toString(), Function.identity()));
        Optional<Persoon.Id> voor =
                invoer.keuze("vervanging.voor", mensen.keySet()).map(mensen::get);
        Optional<Persoon.Id> door =
                invoer.keuze("vervanging.door", mensen.keySet()).map(mensen::get);
        Optional<Periode> periode = invoer.periode("vervanging.van", "vervanging.tot");
        if (voor.isPresent() && voor.equals(door)) {
            invoer.fout("vervanging.door", Teksten.tekst("beheer.vervanging.zelf"));
        }
        return invoer.klopt()
                ? Optional.of(new Vervanging(voor.orElseThrow(), door.orElseThrow(), periode.orElseThrow()))
                : Optional.empty();
    }

    @PostMapping(PAD + "/{id}/bevestigen")
    @Recht(Handeling.BEHEREN)
    Antwoord bevestig(Kijker kijker, @PathVariable String id) {
        return blad.bevestigd(kijker, regelen.bevestig(kijker, Padkenmerk.lees(id)), PAD);
    }

    private VervangingBeeld beeld(Kijker kijker, Personeel wie, Invoer invoer, WaaromBeeld waarom) {
        List<Vastgelegd> alle =
                transacties.lezen(kijker, () -> vervangingen.vanaf(kijker.huis(), Kalender.dag(klok.nu())));
        return new VervangingBeeld(
                alle.stream().map(een -> vervanger(kijker, wie, een)).toList(),
                wie.mensen().stream()
                        .map(mens -> Optie.van(mens.id().waarde().toString(), wie.lees(mens.naam())))
                        .sorted(Comparator.comparing(Optie::naam))
                        .toList(),
                invoer,
                invoer.fouten(),
                waarom);
    }

    private static VervangingBeeld.Vervanger vervanger(Kijker kijker, Personeel wie, Vastgelegd een) {
        Vervanging vervanging = een.vervanging();
        return new VervangingBeeld.Vervanger(
                een.verlof(),
                vervanging.voor().waarde(),
                Teksten.tekst(
                        "beheer.vervanging.wie",
                        wie.namen().getOrDefault(vervanging.door(), ""),
                        wie.namen().getOrDefault(vervanging.voor(), "")),
                Beheertekst.periode(vervanging.periode()),
                een.wacht(),
                een.wacht()
                        && !een.voorgesteldDoor().equals(kijker.persoon())
                        && !vervanging.door().equals(kijker.persoon())
                        && !vervanging.voor().equals(kijker.persoon()));
    }
}
