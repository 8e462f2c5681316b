package nl.zorgvuldig.kern.partij;

import java.time.LocalDate;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.Ondertekenaar;
import nl.zorgvuldig.kern.taal.Gegeven;
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

    /** Whether it holds on a day, for this purpose in this area. */
    public boolean geldt(LocalDate dag, Doel doel, Gegeven<Gebied> gebied) {
        return periode.omvat(dag) && doelen.contains(doel) && gebied.voldoet(themas::contains);
    }

    /** Whether every office signed that must; without one there is no decision. */
    public boolean isGetekendDoor(Set<Ondertekenaar> nodig) {
        return !ondertekend.isEmpty() && ondertekend.containsAll(nodig);
    }
}
