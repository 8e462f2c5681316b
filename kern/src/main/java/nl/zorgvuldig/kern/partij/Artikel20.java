package nl.zorgvuldig.kern.partij;

import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Ondertekenaar;
import nl.zorgvuldig.kern.taal.Periode;

/**
 * A decision of the police under article 20 of the Wpg to supply data to the samenwerkingsverband (D8, IJ 6.4d).
 *
 * @param partij the police partij that may give under it
 * @param periode the days on which it holds
 * @param themas the areas it covers
 * @param doelen the purposes it covers
 * @param onderdelen the kinds of police data it covers
 * @param ondertekend the offices that signed it
 */
public record Artikel20(
        Partij.Id partij,
        Periode periode,
        Set<Gebied> themas,
        Set<Doel> doelen,
        Set<Onderdeel> onderdelen,
        Set<Ondertekenaar> ondertekend) {
    /** Copies the collections. */
    public Artikel20 {
        themas = Set.copyOf(themas);
        doelen = Set.copyOf(doelen);
        onderdelen = Set.copyOf(onderdelen);
        ondertekend = Set.copyOf(ondertekend);
    }
}
