package nl.zorgvuldig.protocollen.index;

import java.util.List;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * A lid of a text.
 *
 * @param artikel as a profile cites it
 * @param onderwerp what it is about
 * @param houding how far the software keeps it
 * @param vereisten the numbers of the requirements that go with it
 * @param toelichting why that is so
 */
public record Lid(Artikel artikel, String onderwerp, Houding houding, List<String> vereisten, String toelichting) {
    /** Copies the numbers. */
    public Lid {
        vereisten = List.copyOf(vereisten);
    }
}
