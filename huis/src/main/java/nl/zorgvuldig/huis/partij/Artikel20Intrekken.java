package nl.zorgvuldig.huis.partij;

import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/** Withdraws an artikel 20-beslissing; at the next request nothing is given or seen under it (D8, IJ 6.4d). */
@Component
public class Artikel20Intrekken {
    private final Beheren beheren;
    private final Partijregister register;

    Artikel20Intrekken(Beheren beheren, Partijregister register) {
        this.beheren = beheren;
        this.register = register;
    }

    /** Withdraws, when the viewer may. */
    public Beheren.Uitkomst voer(Kijker kijker, Partij.Id partij, UUID beslissing) {
        return beheren.neemWeg(kijker, beslissing, () -> trekIn(kijker, partij, beslissing));
    }

    private boolean trekIn(Kijker kijker, Partij.Id partij, UUID beslissing) {
        Transactie.huidige().alleenSlot(Transactie.Slotsoort.PARTIJ, partij.waarde());
        return register.trekIn(kijker.huis(), partij, beslissing);
    }
}
