package nl.zorgvuldig.huis.naslag.web;

import java.util.Map;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.protocollen.Nagespeeld;
import nl.zorgvuldig.protocollen.index.Bewijs;
import nl.zorgvuldig.protocollen.index.Lid;
import nl.zorgvuldig.protocollen.index.Lidindex;

/** Says of each lid of an index where people meet it and what shows that it is kept. */
final class Bewijsbeelden {
    private final Map<Artikel, Long> nagespeeld;

    Bewijsbeelden(Lidindex index) {
        this.nagespeeld = Nagespeeld.aantallen(index.profiel());
    }

    ProtocolBeeld.Lid van(Lid lid) {
        return new ProtocolBeeld.Lid(
                lid.artikel().toString(),
                lid.onderwerp(),
                lid.houding(),
                lid.toelichting(),
                lid.waar().stream()
                        .map(plaats -> Teksten.keuze("protocol.plaats", plaats.name()))
                        .toList(),
                lid.bewijs().stream().map(bewijs -> zin(lid, bewijs)).toList());
    }

    private String zin(Lid lid, Bewijs bewijs) {
        return switch (bewijs) {
            case Bewijs.Voorbeelden() -> voorbeelden(nagespeeld.getOrDefault(lid.artikel(), 0L));
            case Bewijs.Weigering(String code) -> Teksten.tekst("protocol.bewijs.weigering", code.replace('-', ' '));
            case Bewijs.Vernietiging vernietiging -> Teksten.tekst("protocol.bewijs.vernietiging");
            case Bewijs.Test test ->
                Teksten.tekst("protocol.bewijs.test", test.methode().replace('_', ' '), test.klasse());
        };
    }

    private static String voorbeelden(long aantal) {
        return aantal == 1
                ? Teksten.tekst("protocol.bewijs.voorbeeld")
                : Teksten.tekst("protocol.bewijs.voorbeelden", aantal);
    }
}
