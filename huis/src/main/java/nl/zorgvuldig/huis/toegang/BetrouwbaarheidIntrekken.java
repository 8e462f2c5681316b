package nl.zorgvuldig.huis.toegang;

import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Component;

/** Takes a statement or screening off the record; it works at the person's next request (B3). */
@Component
public class BetrouwbaarheidIntrekken {
    private final Beheren beheren;
    private final Ontneming ontneming;

    BetrouwbaarheidIntrekken(Beheren beheren, Ontneming ontneming) {
        this.beheren = beheren;
        this.ontneming = ontneming;
    }

    /** Withdraws, when the viewer may. */
    public Beheren.Uitkomst voer(Kijker kijker, Persoon.Id persoon, UUID verklaring) {
        return beheren.neemWeg(kijker, verklaring, () -> {
            Transactie.huidige().alleenSlot(Transactie.Slotsoort.PERSOON, persoon.waarde());
            return ontneming.verklaring(kijker.huis(), persoon, verklaring);
        });
    }
}
