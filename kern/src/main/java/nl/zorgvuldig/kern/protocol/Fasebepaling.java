package nl.zorgvuldig.kern.protocol;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.grondslag.Doel;

/**
 * A phase as the profile describes it.
 *
 * @param fase the phase
 * @param doelen the purposes data may serve in it
 * @param bevoegdheden who may do what in it
 * @param verantwoordelijk who answers for which work in it; nothing where the text does not say
 * @param artikelen where the protocol says so
 */
public record Fasebepaling(
        Fase fase,
        Set<Doel> doelen,
        List<Bevoegdheid> bevoegdheden,
        List<Verantwoordelijkheid> verantwoordelijk,
        List<Artikel> artikelen) {
    /** Copies the collections, the purposes in the order of the profile, and refuses a phase that serves none. */
    public Fasebepaling {
        if (doelen.isEmpty()) {
            throw new IllegalArgumentException("a phase needs a purpose: " + fase.code());
        }
        doelen = Collections.unmodifiableSet(new LinkedHashSet<>(doelen));
        bevoegdheden = List.copyOf(bevoegdheden);
        verantwoordelijk = List.copyOf(verantwoordelijk);
        artikelen = List.copyOf(artikelen);
    }

    /** The purpose that pages serve in this phase: the first the profile names. */
    public Doel hoofddoel() {
        return doelen.iterator().next();
    }
}
