package nl.zorgvuldig.huis.aanmelding.web;

import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.partij.Partijen;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/** Makes the explanation of pages in the words of the viewer's house. */
@Component
class Uitleggers {
    private final Transacties transacties;
    private final Protocollen protocollen;
    private final Partijen partijen;

    Uitleggers(Transacties transacties, Protocollen protocollen, Partijen partijen) {
        this.transacties = transacties;
        this.protocollen = protocollen;
        this.partijen = partijen;
    }

    Uitleg voor(Kijker kijker) {
        return new Uitleg(
                protocollen.voor(kijker.huis()), transacties.lezen(kijker, () -> partijen.namen(kijker.huis())));
    }
}
