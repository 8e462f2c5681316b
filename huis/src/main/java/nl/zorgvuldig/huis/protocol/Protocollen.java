package nl.zorgvuldig.huis.protocol;

import java.util.Set;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.protocollen.Profiel;

/** The profiles of the running houses. */
public interface Protocollen {

    /** The profile a house has adopted. */
    Profiel voor(Samenwerkingsverband.Id huis);

    /** A profile that can be adopted, by its name. */
    Profiel geleverd(String naam);

    /** Remembers what a house adopted just now: when it was made, or in the place of another text. */
    void opgericht(Samenwerkingsverband.Id huis, String naam, Profiel profiel);

    /** The houses there are. */
    Set<Samenwerkingsverband.Id> huizen();

    /** The name of a house. */
    String naam(Samenwerkingsverband.Id huis);
}
