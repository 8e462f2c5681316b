package nl.zorgvuldig.huis.partij;

import nl.zorgvuldig.huis.partij.Raadkanalen.Raadkanaal;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/** Records whom to ask for advice in a house (HV B2.2.1 goal 1c). */
@Component
public class RaadkanaalInstellen {
    private final Beheren beheren;
    private final Raadkanalen kanalen;

    RaadkanaalInstellen(Beheren beheren, Raadkanalen kanalen) {
        this.beheren = beheren;
        this.kanalen = kanalen;
    }

    /** Records, when the viewer may. */
    public Beheren.Uitkomst voer(Kijker kijker, Raadkanaal kanaal) {
        return beheren.voer(kijker, () -> {
            kanalen.bewaar(kijker.huis(), kanaal);
            return kijker.huis().waarde();
        });
    }
}
