package nl.zorgvuldig.huis.toegang;

import java.time.Clock;
import java.time.Duration;
import nl.zorgvuldig.huis.toegang.Uitnodigingen.Wie;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.springframework.stereotype.Component;

/** Makes a link that works once, with which someone on record says how he logs in; a new one ends an earlier one (B5). */
@Component
public class Uitnodigen {
    /** How long a link works. */
    public static final Duration GELDIG = Duration.ofDays(7);

    private final Beheren beheren;
    private final Uitnodigingen uitnodigingen;
    private final Clock klok;

    Uitnodigen(Beheren beheren, Uitnodigingen uitnodigingen, Clock technischeKlok) {
        this.beheren = beheren;
        this.uitnodigingen = uitnodigingen;
        this.klok = technischeKlok;
    }

    /** What came of it, with the key that stands in the link when it was made. */
    public record Uitgenodigd(Beheren.Uitkomst uitkomst, Koppelsleutel sleutel) {}

    /** Makes one, when the viewer may; nobody for himself. */
    public Uitgenodigd voer(Kijker kijker, Persoon.Id persoon) {
        Koppelsleutel sleutel = Koppelsleutel.nieuw();
        return new Uitgenodigd(
                beheren.verleen(kijker, persoon, () -> {
                    bewaar(sleutel, new Wie(kijker.huis(), persoon));
                    return persoon.waarde();
                }),
                sleutel);
    }

    /** Makes one for who founds a house, within the transaction that founds it. */
    public Koppelsleutel bijOprichting(Wie wie) {
        Koppelsleutel sleutel = Koppelsleutel.nieuw();
        bewaar(sleutel, wie);
        return sleutel;
    }

    private void bewaar(Koppelsleutel sleutel, Wie wie) {
        uitnodigingen.ruimOp(klok.instant());
        uitnodigingen.bewaar(sleutel.kenmerk(), wie, klok.instant().plus(GELDIG));
    }
}
