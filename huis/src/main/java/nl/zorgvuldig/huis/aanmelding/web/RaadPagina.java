package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.partij.Raadkanalen;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.sessie.InContext;
import nl.zorgvuldig.kern.aanmelding.Formeletoets;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Gevolg;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Helps whoever doubts whether a casus belongs in the house, before anything about a person is written down (1c). */
@Controller
class RaadPagina {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Raadkanalen kanalen;

    RaadPagina(Transacties transacties, Protocollen protocollen, Raadkanalen kanalen) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.kanalen = kanalen;
    }

    @GetMapping("/aanmelden/raad")
    @InContext("it asks and keeps nothing about any person: only codes of the protocol")
    Antwoord toon(Kijker kijker, @RequestParam MultiValueMap<String, String> velden) {
        Profiel profiel = protocollen.voor(kijker.huis());
        Protocol protocol = profiel.protocol();
        Set<Criterium> voldaan = Formulier.van(velden).waarden("voldaan").stream()
                .map(Criterium::new)
                .filter(protocol.aanmelding().criteria()::containsKey)
                .collect(Collectors.toSet());
        return Antwoord.pagina(
                "aanmelding/raad",
                new RaadBeeld(
                        Criteriumkeuzes.van(
                                profiel, protocol.aanmelding().criteria().keySet()),
                        voldaan.stream().map(Criterium::code).toList(),
                        velden.containsKey("kijk"),
                        Formeletoets.van(protocol, voldaan),
                        redenen(profiel),
                        transacties.lezen(kijker, () -> kanalen.van(kijker.huis()))));
    }

    /** Where else it may belong: the fixed reasons with which the house sends a report back. */
    private static List<String> redenen(Profiel profiel) {
        return profiel.protocol().uitkomsten().values().stream()
                .filter(uitkomst ->
                        uitkomst.uit().equals(profiel.protocol().aanmelding().fase())
                                && uitkomst.gevolg() instanceof Gevolg.Vernietigen)
                .flatMap(uitkomst -> uitkomst.redenen().stream())
                .map(reden -> profiel.naam(Begrip.REDEN, reden.code()))
                .distinct()
                .sorted()
                .toList();
    }
}
