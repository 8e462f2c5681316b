package nl.zorgvuldig.huis.sessie.web;

import java.util.List;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.schil.Antwoord;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.huis.sessie.Mogelijkheid;
import nl.zorgvuldig.huis.sessie.Sessies;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.protocollen.Begrip;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.Zinnen;
import org.springframework.stereotype.Component;

/** Tells someone who is kept out why: only what concerns the person's own statements and own partij. */
@Component
final class Buitenpagina {
    private final Protocollen protocollen;

    Buitenpagina(Protocollen protocollen) {
        this.protocollen = protocollen;
    }

    Antwoord toon(Sessies.Binnenkomst.Buiten buiten) {
        Mogelijkheid waar = buiten.mogelijkheid();
        Profiel profiel = protocollen.voor(waar.kijker().huis());
        Zinnen zinnen = new Zinnen(profiel, partij -> waar.namen().partij());
        List<WaaromBeeld.Regel> regels = buiten.redenen().stream()
                .map(reden -> regel(profiel, zinnen, reden))
                .toList();
        return Antwoord.geweigerd(
                "sessie/buiten",
                new BuitenBeeld(
                        waar.namen().huis(), waar.namen().rol(), waar.namen().partij(), regels, profiel.titel()));
    }

    private static WaaromBeeld.Regel regel(Profiel profiel, Zinnen zinnen, Bevinding reden) {
        return new WaaromBeeld.Regel(
                zinnen.zin(reden),
                profiel.naam(Begrip.NORM, reden.norm().name()),
                reden.artikelen().stream()
                        .map(profiel.bronnen()::voluit)
                        .distinct()
                        .toList(),
                "protocol");
    }
}
