package nl.zorgvuldig.huis.aanmelding.web;

import java.util.Map;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.protocol.Uitleg;
import nl.zorgvuldig.huis.tijd.Klok;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.taal.Kalender;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/** Makes the explanation of pages in the words of the viewer's house. */
@Component
class Uitleggers {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Partijen partijen;
    private final Klok klok;

    Uitleggers(Transacties transacties, Protocollen protocollen, Partijen partijen, Klok klok) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.partijen = partijen;
        this.klok = klok;
    }

    Uitleg voor(Kijker kijker) {
        Map<Partij.Id, String> namen = transacties.lezen(kijker, () -> partijen.namen(kijker.huis()));
        return new Uitleg(
                protocollen.voor(kijker.huis()), partij -> namen.getOrDefault(partij, ""), Kalender.dag(klok.nu()));
    }
}
