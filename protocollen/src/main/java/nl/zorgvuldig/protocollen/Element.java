package nl.zorgvuldig.protocollen;

import java.util.List;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * What a screen shows of something with a code.
 *
 * @param naam short Dutch name
 * @param uitleg what is meant by it; may be empty
 * @param voorbeelden by what it is recognised; may be empty
 * @param artikelen where it comes from; empty for words of the software itself
 */
public record Element(String naam, String uitleg, List<String> voorbeelden, List<Artikel> artikelen) {
    /** Copies the examples and the articles. */
    public Element {
        voorbeelden = List.copyOf(voorbeelden);
        artikelen = List.copyOf(artikelen);
    }

    /** What needs no more than its name. */
    static Element van(String naam, List<Artikel> artikelen) {
        return new Element(naam, "", List.of(), artikelen);
    }
}
