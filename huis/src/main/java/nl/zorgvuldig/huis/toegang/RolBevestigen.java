package nl.zorgvuldig.huis.toegang;

import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Component;

/** Confirms, as a second person, a role that another proposed; from then on it works (B1). */
@Component
public class RolBevestigen {
    private final Beheren beheren;
    private final Transacties transacties;
    private final Personen personen;

    RolBevestigen(Beheren beheren, Transacties transacties, Personen personen) {
        this.beheren = beheren;
        this.transacties = transacties;
        this.personen = personen;
    }

    /**
     * A role that waits for a second person.
     *
     * @param id identifier of the grant
     * @param aan who is given it
     * @param door who proposed it
     * @param inlog for whom a way to log in is known
     */
    public record Voorstel(UUID id, Persoon.Id aan, Persoon.Id door, Gegeven<Persoon.Id> inlog) {}

    /** Confirms, when the viewer may; empty when nothing with this identifier waits in the viewer's house. */
    public Optional<Beheren.Uitkomst> voer(Kijker kijker, UUID verlening) {
        return transacties
                .lezen(kijker, () -> personen.voorstel(kijker.huis(), verlening))
                .map(voorstel -> beheren.bevestig(kijker, voorstel, () -> bevestig(kijker, voorstel)));
    }

    private UUID bevestig(Kijker kijker, Voorstel voorstel) {
        Transactie.huidige()
                .alleenSlot(Transactie.Slotsoort.PERSOON, voorstel.aan().waarde());
        personen.bevestig(kijker, voorstel);
        return voorstel.id();
    }
}
