package nl.zorgvuldig.huis.toegang;

import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Component;

/** Says of a role that it is still needed, so that it goes on holding (B5, RC 15.3a). */
@Component
public class RolHerzien {
    private final Beheren beheren;
    private final Herzieningen herzieningen;

    RolHerzien(Beheren beheren, Herzieningen herzieningen) {
        this.beheren = beheren;
        this.herzieningen = herzieningen;
    }

    /** Says so, when the viewer may; it works at the person's next request. */
    public Beheren.Uitkomst voer(Kijker kijker, Persoon.Id van, UUID verlening) {
        return beheren.herzie(kijker, van, verlening, () -> {
            Transactie.huidige().alleenSlot(Transactie.Slotsoort.PERSOON, van.waarde());
            return herzieningen.bewaar(kijker, van, verlening);
        });
    }
}
