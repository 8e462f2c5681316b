package nl.zorgvuldig.huis.partij;

import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.partij.Artikel20;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/** Records a decision of the police under article 20 of the Wpg, with who signed it by office (D8, IJ 6.4d). */
@Component
public class Artikel20Vastleggen {
    private final Beheren beheren;
    private final Partijen partijen;

    Artikel20Vastleggen(Beheren beheren, Partijen partijen) {
        this.beheren = beheren;
        this.partijen = partijen;
    }

    /** Records, when the viewer may. */
    public Beheren.Uitkomst voer(Kijker kijker, String kenmerk, Artikel20 beslissing) {
        return beheren.voer(kijker, () -> partijen.bewaar(kijker.huis(), kenmerk, beslissing));
    }
}
