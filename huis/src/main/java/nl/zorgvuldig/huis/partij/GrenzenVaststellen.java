package nl.zorgvuldig.huis.partij;

import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verantwoording.Grenzen;
import org.springframework.stereotype.Component;

/** Sets from where use of the house stands out: one proposes by a besluit, another confirms; one alone hides nothing. */
@Component
public class GrenzenVaststellen {
    private final Beheren beheren;
    private final Transacties transacties;
    private final Signaalgrenzen grenzen;

    GrenzenVaststellen(Beheren beheren, Transacties transacties, Signaalgrenzen grenzen) {
        this.beheren = beheren;
        this.transacties = transacties;
        this.grenzen = grenzen;
    }

    /** Proposes, when the viewer may. */
    public Beheren.Uitkomst stelVoor(Kijker kijker, Grenzen nieuw, String besluit) {
        return beheren.voer(kijker, () -> grenzen.stelVoor(kijker, nieuw, besluit));
    }

    /** Confirms, when the viewer may; empty when these limits do not wait in the viewer's house. */
    public Optional<Beheren.Uitkomst> bevestig(Kijker kijker, UUID id) {
        return transacties
                .lezen(kijker, () -> grenzen.voorstel(kijker.huis()))
                .filter(voorstel -> voorstel.id().equals(id))
                .map(voorstel -> beheren.stemIn(kijker, voorstel.door(), () -> {
                    grenzen.bevestig(kijker, id);
                    return id;
                }));
    }
}
