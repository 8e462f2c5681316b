package nl.zorgvuldig.kern.aanmelding;

import java.time.LocalDate;
import nl.zorgvuldig.kern.taal.Gegeven;

/**
 * That the police let a partij pass on what it received from them earlier, for something else (D7, IJ 7.1). The permission
 * itself stands in the systems of the police.
 *
 * @param dag the day on which the police gave it
 * @param kenmerk whether it says where the police recorded it
 */
public record Doorgifte(Gegeven<LocalDate> dag, Motivering kenmerk) {
    /** Nothing was asked of the police. */
    public static final Doorgifte GEEN = new Doorgifte(Gegeven.onbekend(), Motivering.AFWEZIG);

    /** Whether anything was filled in at all. */
    boolean isBegonnen() {
        return dag.alsOptie().isPresent() || kenmerk == Motivering.AANWEZIG;
    }

    /** Whether the permission was given by a day, and can be found back. */
    boolean geldt(LocalDate vandaag) {
        return kenmerk == Motivering.AANWEZIG && dag.voldoet(gegeven -> !gegeven.isAfter(vandaag));
    }
}
