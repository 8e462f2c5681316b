package nl.zorgvuldig.kern.protocol;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.taal.Termijn;

/**
 * An outcome of a phase as the profile describes it.
 *
 * @param uitkomst the outcome
 * @param uit the phase it ends
 * @param gevolg what it does to the data
 * @param hoogstens how long at most the casus is kept after it, by a recorded decision; empty when it is no end
 * @param redenen the coded reasons of which one must be given; empty when none is asked
 * @param vereisten what must have been recorded before
 * @param artikelen where the protocol says so
 */
public record Uitkomstbepaling(
        Uitkomst uitkomst,
        Fase uit,
        Gevolg gevolg,
        Optional<Termijn> hoogstens,
        Set<Reden> redenen,
        Set<Vereiste> vereisten,
        List<Artikel> artikelen) {
    /** Copies the collections. */
    public Uitkomstbepaling {
        redenen = Set.copyOf(redenen);
        vereisten = Set.copyOf(vereisten);
        artikelen = List.copyOf(artikelen);
    }

    /** Whether the casus goes on, rather than ending. */
    public boolean gaatVerder() {
        return verder().isPresent();
    }

    /** The phase in which the casus goes on; empty when it ends, also when it is kept somewhere for a while. */
    public Optional<Fase> verder() {
        return gevolg instanceof Gevolg.NaarFase(Fase fase) && hoogstens.isEmpty()
                ? Optional.of(fase)
                : Optional.empty();
    }
}
