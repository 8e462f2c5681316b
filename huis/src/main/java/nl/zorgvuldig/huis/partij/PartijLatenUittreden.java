package nl.zorgvuldig.huis.partij;

import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/** Ends the participation of a partij; from that moment its people have no access at all (A5, IJ 27.3). */
@Component
public class PartijLatenUittreden {
    private final Beheren beheren;
    private final Partijregister register;

    PartijLatenUittreden(Beheren beheren, Partijregister register) {
        this.beheren = beheren;
        this.register = register;
    }

    /** Ends, when the viewer may; it waits for running acts of the partij and no new one begins before it is done. */
    public Beheren.Uitkomst voer(Kijker kijker, Partij.Id partij) {
        return beheren.voer(kijker, () -> laatUittreden(kijker, partij));
    }

    private UUID laatUittreden(Kijker kijker, Partij.Id partij) {
        Transactie.huidige().alleenSlot(Transactie.Slotsoort.PARTIJ, partij.waarde());
        register.laatUittreden(kijker.huis(), partij);
        return partij.waarde();
    }
}
