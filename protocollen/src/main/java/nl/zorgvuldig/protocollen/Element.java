package nl.zorgvuldig.protocollen;

import java.util.List;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * What a screen shows of something with a code.
 *
 * @param naam short Dutch name
 * @param artikelen where it comes from; empty for words of the software itself
 */
public record Element(String naam, List<Artikel> artikelen) {
    /** Copies the articles. */
    public Element {
        artikelen = List.copyOf(artikelen);
    }
}
