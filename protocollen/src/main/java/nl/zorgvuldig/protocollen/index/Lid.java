package nl.zorgvuldig.protocollen.index;

import java.util.List;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * A lid of a text.
 *
 * @param artikel as a profile cites it
 * @param onderwerp what it is about
 * @param houding how far the software keeps it
 * @param waar where people meet it; empty when only people keep it, or nobody yet
 * @param bewijs what shows it; empty likewise
 * @param vereisten the numbers of the requirements that go with it
 * @param toelichting why that is so
 */
public record Lid(
        Artikel artikel,
        String onderwerp,
        Houding houding,
        List<Plaats> waar,
        List<Bewijs> bewijs,
        List<String> vereisten,
        String toelichting) {
    /** Copies the lists. */
    public Lid {
        waar = List.copyOf(waar);
        bewijs = List.copyOf(bewijs);
        vereisten = List.copyOf(vereisten);
    }
}
