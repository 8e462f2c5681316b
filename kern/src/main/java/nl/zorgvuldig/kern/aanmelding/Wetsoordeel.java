package nl.zorgvuldig.kern.aanmelding;

import java.time.LocalDate;
import java.util.Set;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.taal.Gegeven;

/**
 * What was recorded of the judgement on the criteria that a law asks before a casus goes on (R2, R3, WGS 2.31 lid 2, Bgs
 * 2.20 lid 3).
 *
 * @param op the day of the judgement
 * @param door the partijen that judged
 * @param gemotiveerd the criteria of which it was written down why they are met
 */
public record Wetsoordeel(Gegeven<LocalDate> op, Set<Partijfeiten> door, Set<Criterium> gemotiveerd) {
    /** Copies the collections. */
    public Wetsoordeel {
        door = Set.copyOf(door);
        gemotiveerd = Set.copyOf(gemotiveerd);
    }

    /** Nothing was recorded. */
    public static Wetsoordeel geen() {
        return new Wetsoordeel(Gegeven.onbekend(), Set.of(), Set.of());
    }
}
