package nl.zorgvuldig.kern.protocol;

import java.util.List;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * What the profile lets a role do.
 *
 * @param rol the role
 * @param handeling the act
 * @param betrokkenheid how the person must be involved in the dossier
 * @param zicht how far the competence reaches
 * @param artikelen where the protocol says so
 */
public record Bevoegdheid(
        Rol rol, Handeling handeling, Betrokkenheid betrokkenheid, Zicht zicht, List<Artikel> artikelen) {
    /** Refuses a competence that opens content of a dossier to someone who is not involved in it (IJ 9.7, G2). */
    public Bevoegdheid {
        artikelen = List.copyOf(artikelen);
        if (handeling.raaktInhoud() && betrokkenheid == Betrokkenheid.GEEN) {
            throw new IllegalArgumentException("this act needs involvement in the dossier: " + handeling);
        }
    }
}
