package nl.zorgvuldig.huis.aanmelding;

import java.time.LocalDate;
import nl.zorgvuldig.kern.aanmelding.Bewaarbesluit;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.taal.Gegeven;

/**
 * What was filled in about keeping a casus for a while after its end.
 *
 * @param totEnMet the last day; unknown when none was filled in
 * @param waarom why
 */
public record Bewaaropgave(Gegeven<LocalDate> totEnMet, String waarom) {

    Bewaarbesluit feiten() {
        return new Bewaarbesluit(totEnMet, Motivering.van(waarom));
    }

    @Override
    public String toString() {
        return "Bewaaropgave[" + totEnMet + "]";
    }
}
