package nl.zorgvuldig.huis.aanmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Reden;
import nl.zorgvuldig.kern.protocol.Uitkomst;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;

/** The coded outcomes that stay with the aanmelder after a refusal, each for a term of its own. */
public interface Uitkomstberichten {

    /** Hands an outcome over; the own reference sealed under a key of its own. */
    void leverUit(Kijker door, NieuwBericht bericht);

    /** The outcomes that were handed to the viewer. */
    List<Bericht> voor(Kijker kijker);

    /** One of them; empty when it does not exist or is not the viewer's. */
    Optional<Bericht> lees(Kijker kijker, UUID id);

    /**
     * A message to be.
     *
     * @param aan to whom
     * @param partij for which partij that person acted
     * @param uitkomst the outcome
     * @param reden the coded reason; empty when the outcome asks for none
     * @param kenmerk the aanmelder's own reference, to be sealed
     * @param advies what the aanmelder is advised, to be sealed; empty when nothing is
     * @param vernietigenOp when the message itself goes
     * @param bewaardTotEnMet the last day on which data of the casus are kept; empty when they are gone
     * @param uitReservekopieen when the data of the casus are gone from backups too
     */
    record NieuwBericht(
            Persoon.Id aan,
            Partij.Id partij,
            Uitkomst uitkomst,
            Optional<Reden> reden,
            String kenmerk,
            String advies,
            Instant vernietigenOp,
            Optional<LocalDate> bewaardTotEnMet,
            LocalDate uitReservekopieen) {
        @Override
        public String toString() {
            return "NieuwBericht[" + uitkomst.code() + "]";
        }
    }

    /** A message that was handed over. */
    record Bericht(
            UUID id,
            Persoon.Id aan,
            Partij.Id partij,
            Uitkomst uitkomst,
            Optional<Reden> reden,
            Instant sinds,
            Instant vernietigenOp,
            Optional<LocalDate> bewaardTotEnMet,
            LocalDate uitReservekopieen,
            Afgeschermd<String> kenmerk,
            Afgeschermd<String> advies) {}
}
