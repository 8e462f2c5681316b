package nl.zorgvuldig.kern.protocol;

import java.util.List;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * Something the text leaves open or says in two ways; until the house decides, the strict default in the profile holds.
 *
 * @param code the profile's code
 * @param artikelen the places in the text that leave it open
 */
public record OpenVraag(String code, List<Artikel> artikelen) {
    /** Copies the articles. */
    public OpenVraag {
        artikelen = List.copyOf(artikelen);
    }
}
