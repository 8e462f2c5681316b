package nl.zorgvuldig.kern.aanmelding;

import java.time.LocalDate;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Uitstelgrond;
import nl.zorgvuldig.kern.taal.Gegeven;

/** What was recorded about telling the betrokkene (J1, J5). */
public sealed interface Informering {

    /**
     * The betrokkene was told.
     *
     * @param door the partij that told
     * @param op the day
     * @param wijze whether the way was recorded
     */
    record Geinformeerd(Gegeven<Partijfeiten> door, Gegeven<LocalDate> op, Motivering wijze) implements Informering {}

    /**
     * Telling waits (IJ 16.6, 16.7).
     *
     * @param grond the ground
     * @param motivering whether it was motivated, with the circumstances it depends on
     * @param verwachtOp when it is expected to be possible
     * @param toetsOp when the circumstances are looked at again
     * @param wijze whether it was recorded how the betrokkene will be told
     */
    record Uitgesteld(
            Gegeven<Uitstelgrond> grond,
            Motivering motivering,
            Gegeven<LocalDate> verwachtOp,
            Gegeven<LocalDate> toetsOp,
            Motivering wijze)
            implements Informering {}

    /** Nothing was recorded. */
    record NietVastgelegd() implements Informering {}
}
