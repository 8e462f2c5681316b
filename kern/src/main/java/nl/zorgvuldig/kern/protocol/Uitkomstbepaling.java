package nl.zorgvuldig.kern.protocol;

import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * An outcome of a phase as the profile describes it.
 *
 * @param uitkomst the outcome
 * @param uit the phase it ends
 * @param gevolg what it does to the data
 * @param redenen the coded reasons of which one must be given; empty when none is asked
 * @param vereisten what must have been recorded before
 * @param artikelen where the protocol says so
 */
public record Uitkomstbepaling(
        Uitkomst uitkomst,
        Fase uit,
        Gevolg gevolg,
        Set<Reden> redenen,
        Set<Vereiste> vereisten,
        List<Artikel> artikelen) {
    /** Copies the collections. */
    public Uitkomstbepaling {
        redenen = Set.copyOf(redenen);
        vereisten = Set.copyOf(vereisten);
        artikelen = List.copyOf(artikelen);
    }
}
