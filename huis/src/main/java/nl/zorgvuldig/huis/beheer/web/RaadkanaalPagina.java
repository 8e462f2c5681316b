package nl.zorgvuldig.huis.beheer.web;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.zorgvuldig.huis.partij.RaadkanaalInstellen;
import nl.zorgvuldig.huis.partij.Raadkanalen;
import nl.zorgvuldig.huis.partij.Raadkanalen.Raadkanaal;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.huis.sessie.Recht;
import nl.zorgvuldig.huis.toegang.RegisterInzien;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom people ask for advice before they report anything. */
@Controller
class RaadkanaalPagina {
    static final String PAD = "/beheer/raad";

    private static final Pattern NUMMER = Pattern.compile("[0-9+() -]{5,30}");

    private final RegisterInzien inzien;
    private final RaadkanaalInstellen instellen;
    private final Raadkanalen kanalen;
    private final Beheerblad blad;

    RaadkanaalPagina(RegisterInzien inzien, RaadkanaalInstellen instellen, Raadkanalen kanalen, Beheerblad blad) {
        this.inzien = inzien;
        this.instellen = instellen;
        this.kanalen = kanalen;
        this.blad = blad;
    }

    @GetMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord toon(Kijker kijker) {
        return toon(kijker, Invoer.leeg());
    }

    @PostMapping(PAD)
    @Recht(Handeling.BEHEREN)
    Antwoord stelIn(Kijker kijker, @RequestParam MultiValueMap<String, String> verstuurd) {
        Invoer invoer = Invoer.van(verstuurd);
        Raadkanaal kanaal = new Raadkanaal(invoer.tekst("naam"), invoer.tekst("telefoon"));
        if (!kanaal.telefoon().isEmpty() && !NUMMER.matcher(kanaal.telefoon()).matches()) {
            invoer.fout("telefoon", Teksten.tekst("beheer.raad.nummer"));
        }
        return blad.leg(kijker, invoer, () -> instellen.voer(kijker, kanaal), PAD, () -> toon(kijker, invoer));
    }

    private Antwoord toon(Kijker kijker, Invoer invoer) {
        return blad.toon(
                kijker,
                "beheer/raadkanaal",
                invoer,
                inzien.voer(kijker, () -> kanalen.van(kijker.huis())),
                (nu, waarom) -> beeld(nu, invoer, waarom));
    }

    private static RaadkanaalBeeld beeld(Optional<Raadkanaal> nu, Invoer invoer, WaaromBeeld waarom) {
        return invoer.klopt()
                ? new RaadkanaalBeeld(
                        nu.map(Raadkanaal::naam).orElse(""),
                        nu.map(Raadkanaal::telefoon).orElse(""),
                        invoer.fouten(),
                        waarom)
                : new RaadkanaalBeeld(invoer.waarde("naam"), invoer.waarde("telefoon"), invoer.fouten(), waarom);
    }
}
