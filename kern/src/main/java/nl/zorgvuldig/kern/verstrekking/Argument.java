package nl.zorgvuldig.kern.verstrekking;

import java.time.LocalDate;
import nl.zorgvuldig.kern.partij.Partij;

/** What a finding is about, typed, so that a sentence can be made of it later. Never something about a betrokkene. */
public sealed interface Argument {

    /**
     * A code of the profile.
     *
     * @param soort what kind of code, for example {@code rol}
     * @param waarde the code
     */
    record Code(String soort, String waarde) implements Argument {}

    /** A day. */
    record Dag(LocalDate waarde) implements Argument {}

    /** A partij, to be named by whoever knows its name. */
    record Naam(Partij.Id waarde) implements Argument {}

    /** A number. */
    record Aantal(int waarde) implements Argument {}
}
