package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import nl.zorgvuldig.huis.schil.Optie;

/**
 * What can be chosen about telling the betrokkene.
 *
 * @param door who may have done it
 * @param gronden why it may wait
 */
public record Informeerkeuzes(List<Optie> door, List<Optie> gronden) {
    /** Copies the lists. */
    public Informeerkeuzes {
        door = List.copyOf(door);
        gronden = List.copyOf(gronden);
    }
}
