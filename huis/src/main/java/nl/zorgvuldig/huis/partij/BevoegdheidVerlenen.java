package nl.zorgvuldig.huis.partij;

import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.partij.Bevoegdheidsverleningen.Verlening;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/**
 * Records for which work and how long a partij authorised the house to act on its behalf, once a second person confirms
 * it, and withdraws that at once (B2, HV B2.1, B2.2).
 */
@Component
public class BevoegdheidVerlenen {
    private final Beheren beheren;
    private final Bevoegdheidsverleningen verleningen;

    BevoegdheidVerlenen(Beheren beheren, Bevoegdheidsverleningen verleningen) {
        this.beheren = beheren;
        this.verleningen = verleningen;
    }

    /** Records, when the viewer may. */
    public Beheren.Uitkomst voer(Kijker kijker, Verlening verlening) {
        return beheren.voer(kijker, () -> verleningen.bewaar(kijker.huis(), verlening));
    }

    /** Withdraws, when the viewer may; one person is enough to take away, and it works at the next request. */
    public Beheren.Uitkomst trekIn(Kijker kijker, Partij.Id partij, UUID verlening) {
        return beheren.neemWeg(kijker, verlening, () -> {
            Transactie.huidige().alleenSlot(Transactie.Slotsoort.PARTIJ, partij.waarde());
            return verleningen.trekIn(kijker.huis(), partij, verlening);
        });
    }
}
