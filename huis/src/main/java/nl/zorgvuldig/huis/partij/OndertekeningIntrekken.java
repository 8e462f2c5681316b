package nl.zorgvuldig.huis.partij;

import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/**
 * Withdraws a signature of a partij. From the next request on the norms on signatures no longer hold for it: its people
 * take part in nothing until it signs anew (A3, A5).
 */
@Component
public class OndertekeningIntrekken {
    private final Beheren beheren;
    private final Partijregister register;

    OndertekeningIntrekken(Beheren beheren, Partijregister register) {
        this.beheren = beheren;
        this.register = register;
    }

    /** Withdraws, when the viewer may; one person is enough to take away. */
    public Beheren.Uitkomst voer(Kijker kijker, Partij.Id partij, UUID ondertekening) {
        return beheren.neemWeg(kijker, ondertekening, () -> trekIn(kijker, partij, ondertekening));
    }

    private boolean trekIn(Kijker kijker, Partij.Id partij, UUID ondertekening) {
        Transactie.huidige().alleenSlot(Transactie.Slotsoort.PARTIJ, partij.waarde());
        return register.trekOndertekeningIn(kijker.huis(), partij, ondertekening);
    }
}
