package nl.zorgvuldig.huis.beheer.web;

import java.time.LocalTime;
import java.util.Optional;
import nl.zorgvuldig.huis.partij.GrenzenVaststellen;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Padkenmerk;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.sessie.Recht;
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
    private final GrenzenVaststellen vaststellen;
    private final Grenzenbeelden beelden;
    private final Beheerblad blad;

    GrenzenPagina(RegisterInzien inzien, GrenzenVaststellen vaststellen, Grenzenbeelden beelden, Beheerblad blad) {
        this.inzien = inzien;
        this.vaststellen = vaststellen;
        this.beelden = beelden;
        this.blad = blad;
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
        return blad.leg(
                kijker,
                invoer,
                () -> vaststellen.stelVoor(kijker, nieuw.orElseThrow(), besluit),
                PAD,
                () -> toon(kijker, invoer));
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
        return blad.bevestigd(kijker, vaststellen.bevestig(kijker, Padkenmerk.lees(id)), PAD);
    }

    private Antwoord toon(Kijker kijker, Invoer invoer) {
        return blad.toon(
                kijker,
                "beheer/grenzen",
                invoer,
                inzien.voer(kijker, () -> beelden.stand(kijker)),
                (stand, waarom) -> beelden.van(stand, invoer, waarom));
    }
}
