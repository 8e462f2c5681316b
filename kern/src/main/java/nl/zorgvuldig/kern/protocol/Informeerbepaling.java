package nl.zorgvuldig.kern.protocol;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * Who tells the betrokkene, when, and on which grounds it may wait.
 *
 * @param door the kinds of partij of which one informs
 * @param voor the act that cannot happen before
 * @param gronden the only grounds for waiting
 * @param kenbaar where the protocol makes it known to all partijen in the casus; empty when it does not
 * @param artikelen where the protocol says so
 */
public record Informeerbepaling(
        Set<SoortPartij> door,
        Set<Handeling> voor,
        Set<Uitstelgrond> gronden,
        List<Artikel> kenbaar,
        List<Artikel> artikelen) {
    private static final Set<Handeling> TE_BEWAKEN = EnumSet.of(Handeling.AANMELDEN, Handeling.BEOORDELEN);

    /** Refuses an act at which informing is not judged: what the profile asks would be passed over in silence. */
    public Informeerbepaling {
        if (!TE_BEWAKEN.containsAll(voor)) {
            throw new IllegalArgumentException("informing is judged only before " + TE_BEWAKEN + ": " + voor);
        }
        door = Set.copyOf(door);
        voor = Set.copyOf(voor);
        gronden = Set.copyOf(gronden);
        kenbaar = List.copyOf(kenbaar);
        artikelen = List.copyOf(artikelen);
    }
}
