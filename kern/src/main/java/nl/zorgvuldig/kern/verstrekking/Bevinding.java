package nl.zorgvuldig.kern.verstrekking;

import java.util.List;
import java.util.Map;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.grondslag.Artikelreeks;
import nl.zorgvuldig.kern.protocol.Norm;

/**
 * What one norm found: why it is met, or why it is not.
 *
 * @param norm the norm
 * @param code what was found, the key of a sentence
 * @param plaats where in what was asked, for example {@code inbreng.2.noodzaak}; empty when it concerns the whole
 * @param artikelen the articles it rests on
 * @param argumenten what the sentence needs, by name
 */
public record Bevinding(
        Norm norm, String code, String plaats, List<Artikel> artikelen, Map<String, Argument> argumenten) {
    /** Copies the collections. */
    public Bevinding {
        artikelen = Artikelreeks.kopie(artikelen);
        argumenten = Map.copyOf(argumenten);
    }
}
