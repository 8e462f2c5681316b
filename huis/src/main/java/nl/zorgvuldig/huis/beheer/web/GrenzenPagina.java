package nl.zorgvuldig.huis.beheer.web;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.partij.GrenzenVaststellen;
import nl.zorgvuldig.huis.partij.Signaalgrenzen;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Regel;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.toegang.Gezien;
import nl.zorgvuldig.huis.toegang.RegisterInzien;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verantwoording.Grenzen;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From where use of the house stands out to who watches over the log: proposed by one, confirmed by another. */
@Controller
class GrenzenPagina {
    static final String PAD = BeheerPagina.PAD + "/grenzen";

    private final RegisterInzien inzien;
    private final Signaalgrenzen grenzen;
    private final GrenzenVaststellen vaststellen;
    private final Beheertekst tekst;

    GrenzenPagina(RegisterInzien inzien, Signaalgrenzen grenzen, GrenzenVaststellen vaststellen, Beheertekst tekst) {
        this.inzien = inzien;
        this.grenzen = grenzen;
        this.vaststellen = vaststellen;
        this.tekst = tekst;
    }

    @GetMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord toon(Kijker kijker) {
        return toon(kijker, Invoer.leeg());
    }

    @PostMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord stelVoor(Kijker kijker, @RequestParam MultiValueMap<String, String> verstuurd) {
        Invoer invoer = Invoer.van(verstuurd);
        Optional<Grenzen> nieuw = lees(invoer);
        String besluit = invoer.tekst("grens.besluit");
        return nieuw.filter(_ -> invoer.klopt())
                .map(gelezen -> tekst.daarna(kijker, vaststellen.stelVoor(kijker, gelezen, besluit), PAD))
                .orElseGet(() -> toon(kijker, invoer));
    }

    private static Optional<Grenzen> lees(Invoer invoer) {
        Optional<Integer> dossiers = invoer.aantal("grens.dossiers");
        Optional<Integer> weigeringen = invoer.aantal("grens.weigeringen");
        Optional<Integer> gezocht = invoer.aantal("grens.gezocht");
        Optional<LocalTime> begin = invoer.tijd("grens.begin");
        Optional<LocalTime> einde = invoer.tijd("grens.einde");
        if (begin.isPresent() && einde.isPresent() && !begin.get().isBefore(einde.get())) {
            invoer.fout("grens.einde", Teksten.tekst("beheer.grenzen.einde"));
        }
        return invoer.klopt()
                ? Optional.of(new Grenzen(
                        dossiers.orElseThrow(),
                        weigeringen.orElseThrow(),
                        gezocht.orElseThrow(),
                        Grenzen.STRENG.binnen(),
                        begin.orElseThrow(),
                        einde.orElseThrow(),
                        Grenzen.STRENG.werkdagen()))
                : Optional.empty();
    }

    @PostMapping(PAD + "/{id}/bevestigen")
    @Recht(Handeling.BEHEREN)
    Antwoord bevestig(Kijker kijker, @PathVariable String id) {
        return vaststellen
                .bevestig(kijker, Invoer.kenmerk(id))
                .map(uitkomst -> tekst.daarna(kijker, uitkomst, PAD))
                .orElseGet(Antwoord::nietGevonden);
    }

    private Antwoord toon(Kijker kijker, Invoer invoer) {
        return switch (inzien.voer(kijker, () -> beeld(kijker, invoer))) {
            case Gezien.Wel<GrenzenBeeld> wel ->
                invoer.klopt()
                        ? Antwoord.pagina("beheer/grenzen", wel.wat())
                        : Antwoord.teVerbeteren("beheer/grenzen", wel.wat());
            case Gezien.Niet<GrenzenBeeld> niet -> tekst.geweigerd(kijker, niet.redenen());
        };
    }

    private GrenzenBeeld beeld(Kijker kijker, Invoer invoer) {
        Optional<Signaalgrenzen.Vastgesteld> vast = grenzen.gelden(kijker.huis());
        return new GrenzenBeeld(
                regels(vast.map(Signaalgrenzen.Vastgesteld::grenzen).orElse(Grenzen.STRENG)),
                vast.map(besluit -> Teksten.tekst(
                                "beheer.grenzen.sinds", Dagtekst.datum(besluit.sinds()), besluit.besluit()))
                        .orElseGet(() -> Teksten.tekst("beheer.grenzen.streng")),
                grenzen.voorstel(kijker.huis())
                        .map(voorstel -> new GrenzenBeeld.Voorstel(
                                voorstel.id(),
                                regels(voorstel.grenzen()),
                                voorstel.besluit(),
                                voorstel.door().equals(kijker.persoon()))),
                invoer,
                invoer.fouten());
    }

    private static List<Regel> regels(Grenzen grenzen) {
        return List.of(
                regel("dossiers", grenzen.dossiers()),
                regel("weigeringen", grenzen.weigeringen()),
                regel("gezocht", grenzen.gezocht()),
                regel("begin", grenzen.begin()),
                regel("einde", grenzen.einde()));
    }

    private static Regel regel(String wat, Object waarde) {
        return new Regel(Teksten.keuze("beheer.grens", wat), String.valueOf(waarde));
    }
}
