package nl.zorgvuldig.kern.aanmelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.taal.Kalender;

/**
 * How long a giver may think about whether something goes along to a next phase. No answer in time is no: nothing flows
 * on by silence (C15, IJ 3.5b-c).
 */
public final class Akkoordtermijn {
    private Akkoordtermijn() {}

    /**
     * The last day on which the giver can answer.
     *
     * @param gevraagd when it was asked
     * @return empty when the protocol has no term; then the question stays open, and what it is about stays closed
     */
    public static Optional<LocalDate> laatsteDag(Protocol protocol, Instant gevraagd) {
        return protocol.termijn(Termijnbepaling.Soort.ANTWOORD_AKKOORD)
                .map(termijn -> termijn.laatsteDag(Kalender.dag(gevraagd)));
    }

    /** Whether silence has become no. */
    public static boolean isVerstreken(Protocol protocol, Instant gevraagd, Instant nu) {
        return protocol.termijn(Termijnbepaling.Soort.ANTWOORD_AKKOORD)
                .filter(termijn -> !nu.isBefore(termijn.verstrekenOp(gevraagd)))
                .isPresent();
    }
}
