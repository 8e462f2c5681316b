package nl.zorgvuldig.kern.protocol;

import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * A category of data as the profile's closed list describes it.
 *
 * @param categorie the category
 * @param betrokkenen the categories of betrokkene (1 to 4) about whom it may be given
 * @param aard what kind of data it holds
 * @param geheim the secrecy that rests on it
 * @param gever who may give it
 * @param doorgeven where the protocol lets the police agree that another partij passes on what it received from them
 *     earlier; empty when it does not
 * @param onderdelen the parts of which one must be named; empty when the protocol tells none apart
 * @param artikelen where the protocol says so
 */
public record Categoriebepaling(
        Categorie categorie,
        Set<Integer> betrokkenen,
        Aard aard,
        Geheim geheim,
        Gever gever,
        List<Artikel> doorgeven,
        Set<Onderdeel> onderdelen,
        List<Artikel> artikelen) {
    /** Copies the collections. */
    public Categoriebepaling {
        betrokkenen = Set.copyOf(betrokkenen);
        doorgeven = List.copyOf(doorgeven);
        onderdelen = Set.copyOf(onderdelen);
        artikelen = List.copyOf(artikelen);
    }

    /** Whether another partij may pass it on when the police agree: only what the police themselves give (D7). */
    public boolean isDoorTeGeven() {
        return geheim == Geheim.POLITIE && !doorgeven.isEmpty();
    }

    /** Whether its necessity may be said once for a whole report: never of special, criminal or secret data. */
    public boolean deeltNoodzaak() {
        return geheim == Geheim.GEEN && aard != Aard.BIJZONDER && aard != Aard.STRAFRECHTELIJK;
    }
}
