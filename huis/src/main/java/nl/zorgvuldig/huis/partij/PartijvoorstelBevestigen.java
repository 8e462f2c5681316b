package nl.zorgvuldig.huis.partij;

import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.partij.Partijvoorstellen.Soort;
import nl.zorgvuldig.huis.partij.Partijvoorstellen.Voorstel;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.springframework.stereotype.Component;

/**
 * Confirms, as a second person, a partij, a signature or an artikel 20-beslissing that another registered; from then on
 * decisions rest on it (A2, A3, D8).
 */
@Component
public class PartijvoorstelBevestigen {
    private final Beheren beheren;
    private final Transacties transacties;
    private final Partijvoorstellen voorstellen;

    PartijvoorstelBevestigen(Beheren beheren, Transacties transacties, Partijvoorstellen voorstellen) {
        this.beheren = beheren;
        this.transacties = transacties;
        this.voorstellen = voorstellen;
    }

    /** Confirms, when the viewer may; empty when nothing with this identifier waits in the viewer's house. */
    public Optional<Beheren.Uitkomst> voer(Kijker kijker, Soort soort, UUID id) {
        return wacht(kijker, soort, id).map(voorstel -> bevestigd(kijker, voorstel));
    }

    /** The same for what waits of one partij; what waits of another is not there. */
    public Optional<Beheren.Uitkomst> voer(Kijker kijker, Partij.Id partij, Soort soort, UUID id) {
        return wacht(kijker, soort, id)
                .filter(voorstel -> voorstel.partij().equals(partij))
                .map(voorstel -> bevestigd(kijker, voorstel));
    }

    private Optional<Voorstel> wacht(Kijker kijker, Soort soort, UUID id) {
        return transacties.lezen(kijker, () -> voorstellen.een(kijker.huis(), soort, id));
    }

    private Beheren.Uitkomst bevestigd(Kijker kijker, Voorstel voorstel) {
        return beheren.stemIn(kijker, voorstel.door(), () -> bevestig(kijker, voorstel));
    }

    private UUID bevestig(Kijker kijker, Voorstel voorstel) {
        Transactie.huidige()
                .alleenSlot(Transactie.Slotsoort.PARTIJ, voorstel.partij().waarde());
        voorstellen.bevestig(kijker, voorstel);
        return voorstel.id();
    }
}
