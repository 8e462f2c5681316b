package nl.zorgvuldig.huis.beheer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.beheer.VragenBeslechten;
import nl.zorgvuldig.huis.beheer.VragenBeslechten.BeslechtVragen;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.huis.toegang.RegisterInzien;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.Vraag;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the text of the house leaves open, who can settle it, and recording that it was settled. */
@Controller
class VragenPagina {
    static final String PAD = "/beheer/vragen";

    private final RegisterInzien inzien;
    private final VragenBeslechten beslechten;
    private final Beheerblad blad;
    private final Beheertekst tekst;
    private final Klok klok;

    VragenPagina(RegisterInzien inzien, VragenBeslechten beslechten, Beheerblad blad, Beheertekst tekst, Klok klok) {
        this.inzien = inzien;
        this.beslechten = beslechten;
        this.blad = blad;
        this.tekst = tekst;
        this.klok = klok;
    }

    @GetMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord toon(Kijker kijker) {
        return toon(kijker, Invoer.leeg());
    }

    @PostMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord beslecht(Kijker kijker, @RequestParam MultiValueMap<String, String> verstuurd) {
        Invoer invoer = Invoer.van(verstuurd);
        Profiel profiel = tekst.profiel(kijker);
        Set<String> mogelijk = profiel.vragen().stream().map(Vraag::code).collect(Collectors.toSet());
        List<String> vragen =
                invoer.minstensEen("vragen", mogelijk).stream().sorted().toList();
        String besluit = invoer.tekst("besluit");
        Optional<LocalDate> op = invoer.dag("op").filter(dag -> past(profiel, dag, invoer));
        return blad.leg(
                kijker,
                invoer,
                () -> beslechten.voer(kijker, new BeslechtVragen(besluit, op.orElseThrow(), vragen)),
                PAD,
                () -> toon(kijker, invoer));
    }

    /** A text has a first day of its own, after that of the one before it and not in the future. */
    private boolean past(Profiel profiel, LocalDate dag, Invoer invoer) {
        LocalDate nu = profiel.protocol().versie().geldigVanaf();
        boolean past = dag.isAfter(nu) && !dag.isAfter(Kalender.dag(klok.nu()));
        if (!past) {
            invoer.fout("op", Teksten.tekst("beheer.vragen.dag"));
        }
        return past;
    }

    private Antwoord toon(Kijker kijker, Invoer invoer) {
        Profiel profiel = tekst.profiel(kijker);
        String versie = tekst.uitleg(kijker).versie();
        return blad.toon(
                kijker,
                "beheer/vragen",
                invoer,
                inzien.voer(kijker, () -> profiel),
                (gezien, waarom) -> beeld(gezien, versie, invoer, waarom));
    }

    private static VragenBeeld beeld(Profiel profiel, String versie, Invoer invoer, WaaromBeeld waarom) {
        return new VragenBeeld(
                versie,
                profiel.protocol().versie().hash(),
                profiel.vragen().stream()
                        .map(vraag -> new VragenBeeld.Open(
                                vraag.code(),
                                Optie.van(vraag.code(), vraag.naam()).naam(),
                                vraag.vraag(),
                                vraag.standaard(),
                                vraag.besluitDoor(),
                                profiel.bronnen().voluit(vraag.artikelen())))
                        .toList(),
                profiel.vragen().stream()
                        .map(vraag -> Optie.van(vraag.code(), vraag.naam()))
                        .toList(),
                invoer,
                invoer.fouten(),
                waarom);
    }
}
