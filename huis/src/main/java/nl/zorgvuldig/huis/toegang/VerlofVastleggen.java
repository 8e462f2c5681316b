package nl.zorgvuldig.huis.toegang;

import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Component;

/** Records on which days someone is on leave, and ends it sooner; on those days no role of that person holds (B5). */
@Component
public class VerlofVastleggen {
    private final Beheren beheren;
    private final Verloven verloven;

    VerlofVastleggen(Beheren beheren, Verloven verloven) {
        this.beheren = beheren;
        this.verloven = verloven;
    }

    /** Records, when the viewer may; nobody for himself. It works at the person's next request. */
    public Beheren.Uitkomst voer(Kijker kijker, Persoon.Id persoon, Periode periode) {
        return beheren.verleen(kijker, persoon, () -> {
            Transactie.huidige().alleenSlot(Transactie.Slotsoort.PERSOON, persoon.waarde());
            return verloven.bewaar(kijker, persoon, periode);
        });
    }

    /** Ends leave, when the viewer may; nobody his own. What who stands in was doing is done before it, or not at all. */
    public Beheren.Uitkomst beeindig(Kijker kijker, Persoon.Id persoon, UUID verlof) {
        return beheren.neemWegVan(kijker, persoon, verlof, () -> {
            Stream.concat(Stream.of(persoon), verloven.vervanger(kijker.huis(), persoon, verlof).stream())
                    .map(Persoon.Id::waarde)
                    .sorted()
                    .forEach(wie -> Transactie.huidige().alleenSlot(Transactie.Slotsoort.PERSOON, wie));
            return verloven.trekIn(kijker.huis(), persoon, verlof);
        });
    }
}
