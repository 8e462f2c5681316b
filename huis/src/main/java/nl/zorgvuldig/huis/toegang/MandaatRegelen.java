package nl.zorgvuldig.huis.toegang;

import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transacties;
import nl.zorgvuldig.huis.toegang.Mandaten.GeefMandaat;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Component;

/**
 * Records that someone may decide in a casus on behalf of a partij and within which limits, confirms it as a second
 * person, and takes it away at once (B4, RC 9.3). It opens nothing: what someone sees follows from the role.
 */
@Component
public class MandaatRegelen {
    private final Beheren beheren;
    private final Transacties transacties;
    private final Mandaten mandaten;

    MandaatRegelen(Beheren beheren, Transacties transacties, Mandaten mandaten) {
        this.beheren = beheren;
        this.transacties = transacties;
        this.mandaten = mandaten;
    }

    /** Records, when the viewer may; nobody for himself. */
    public Beheren.Uitkomst stelVoor(Kijker kijker, GeefMandaat opdracht) {
        return beheren.verleen(kijker, opdracht.persoon(), () -> {
            sluit(opdracht.persoon());
            return mandaten.bewaar(kijker, opdracht);
        });
    }

    /** Confirms, when the viewer may; empty when nothing with this identifier waits for this person in the viewer's house. */
    public Optional<Beheren.Uitkomst> bevestig(Kijker kijker, Persoon.Id persoon, UUID mandaat) {
        return transacties
                .lezen(kijker, () -> mandaten.voorstel(kijker.huis(), persoon, mandaat))
                .map(voorstel -> beheren.bevestig(kijker, voorstel, () -> {
                    sluit(persoon);
                    mandaten.bevestig(kijker, voorstel);
                    return mandaat;
                }));
    }

    /** Takes it away, when the viewer may; one person is enough. */
    public Beheren.Uitkomst trekIn(Kijker kijker, Persoon.Id persoon, UUID mandaat) {
        return beheren.neemWeg(kijker, mandaat, () -> {
            sluit(persoon);
            return mandaten.trekIn(kijker.huis(), persoon, mandaat);
        });
    }

    private static void sluit(Persoon.Id persoon) {
        Transactie.huidige().alleenSlot(Transactie.Slotsoort.PERSOON, persoon.waarde());
    }
}
