package nl.zorgvuldig.kern.aanmelding;

import java.time.LocalDate;
import nl.zorgvuldig.kern.taal.Gegeven;

/**
 * The decision to keep for a while what a rejected casus was judged on (RP 11.8).
 *
 * @param totEnMet the last day on which it is kept; unknown when none was chosen
 * @param waarom whether it was written down why
 */
public record Bewaarbesluit(Gegeven<LocalDate> totEnMet, Motivering waarom) {

    /** Nothing was decided. */
    public static Bewaarbesluit geen() {
        return new Bewaarbesluit(Gegeven.onbekend(), Motivering.AFWEZIG);
    }
}
