package nl.zorgvuldig.huis.toegang;

import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Vervanging;
import org.springframework.stereotype.Component;

/**
 * Records leave together with who stands in for that person, and confirms as a second person that he does: it opens to
 * him what the one on leave has in hand (B1, B5). It ends with the leave.
 */
@Component
public class VervangingRegelen {
    private final Beheren beheren;
    private final Transacties transacties;
    private final Verloven verloven;
    private final Vervangingen vervangingen;

    VervangingRegelen(Beheren beheren, Transacties transacties, Verloven verloven, Vervangingen vervangingen) {
        this.beheren = beheren;
        this.transacties = transacties;
        this.verloven = verloven;
        this.vervangingen = vervangingen;
    }

    /** Records, when the viewer may; nobody his own leave, and nobody himself as who stands in. */
    public Beheren.Uitkomst stelVoor(Kijker kijker, Vervanging vervanging) {
        return beheren.verleenElk(kijker, vervanging.voor(), vervanging.door(), () -> {
            Transactie.huidige()
                    .alleenSlot(Transactie.Slotsoort.PERSOON, vervanging.voor().waarde());
            return verloven.bewaar(kijker, vervanging);
        });
    }

    /** Confirms, when the viewer may; nobody for his own leave, and nobody himself. Empty when nothing with this identifier waits in the viewer's house. */
    public Optional<Beheren.Uitkomst> bevestig(Kijker kijker, UUID verlof) {
        return transacties
                .lezen(kijker, () -> vervangingen.wachtend(kijker.huis(), verlof))
                .map(wacht -> beheren.bevestigOok(kijker, wacht.voorstel(), wacht.voor(), () -> {
                    Transactie.huidige()
                            .alleenSlot(
                                    Transactie.Slotsoort.PERSOON,
                                    wacht.voorstel().aan().waarde());
                    vervangingen.bevestig(kijker, wacht.voorstel());
                    return verlof;
                }));
    }
}
