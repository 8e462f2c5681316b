package nl.zorgvuldig.kern.bewaring;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.protocol.Bewaarvereiste;
import nl.zorgvuldig.kern.protocol.Rol;

/**
 * A situation in which it is asked what the passing of time leaves of a dossier.
 *
 * @param voorvallen what happened to it
 * @param rol in which role it is asked
 * @param moment the moment it is asked
 * @param voldaan what was recorded for opening it again or keeping it longer
 */
public record Bewaarvraag(List<Voorval> voorvallen, Rol rol, Instant moment, Set<Bewaarvereiste> voldaan) {
    /** Copies the collections, and leaves out what has not happened yet. */
    public Bewaarvraag {
        voorvallen = voorvallen.stream()
                .filter(voorval -> !voorval.moment().isAfter(moment))
                .toList();
        voldaan = Set.copyOf(voldaan);
    }

    /** The same question at another moment. */
    Bewaarvraag op(Instant ander) {
        return new Bewaarvraag(voorvallen, rol, ander, voldaan);
    }
}
