package nl.zorgvuldig.huis.aanmelding.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * What the page of a coded outcome shows.
 *
 * @param uitkomst name of the outcome
 * @param reden name of the reason; empty when the outcome asks for none
 * @param kenmerk the aanmelder's own reference
 * @param advies what the aanmelder is advised; empty when nothing is
 * @param sinds when it was decided
 * @param vernietigenOp when this message goes
 * @param berichtUitReservekopieen when this message is gone from backups
 * @param bewaardTotEnMet the last day on which data are kept; empty when they are gone
 * @param uitReservekopieen when the data are gone from backups
 * @param waarom why the viewer may see it
 */
public record UitkomstBeeld(
        String uitkomst,
        String reden,
        String kenmerk,
        String advies,
        Instant sinds,
        Instant vernietigenOp,
        LocalDate berichtUitReservekopieen,
        Optional<LocalDate> bewaardTotEnMet,
        LocalDate uitReservekopieen,
        WaaromBeeld waarom) {
    @Override
    public String toString() {
        return "UitkomstBeeld[" + uitkomst + "]";
    }
}
