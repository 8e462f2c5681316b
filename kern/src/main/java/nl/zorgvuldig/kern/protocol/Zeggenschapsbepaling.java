package nl.zorgvuldig.kern.protocol;

import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * What a report asks its giver to decide about each thing it gives, and who is meant by the one who leads the process.
 *
 * @param regisseurs the roles that lead the process for the house; none when the profile does not say
 * @param geheim under which kinds of secrecy the giver says who may see it; nobody may until it does
 * @param uitvraag whether the giver says of each inbreng if it may go into an uitvraag
 * @param eigenTaak where the protocol lets another use something for its own task with the giver's akkoord; nowhere when
 *     the text does not know it, and then nobody does
 * @param artikelen where the protocol says so
 */
public record Zeggenschapsbepaling(
        Set<Rol> regisseurs, Set<Geheim> geheim, boolean uitvraag, List<Artikel> eigenTaak, List<Artikel> artikelen) {
    /** Copies the collections. */
    public Zeggenschapsbepaling {
        regisseurs = Set.copyOf(regisseurs);
        geheim = Set.copyOf(geheim);
        eigenTaak = List.copyOf(eigenTaak);
        artikelen = List.copyOf(artikelen);
    }

    /** Whether the text knows that another uses something for its own task (IJ 3.5d). */
    public boolean kentEigenTaak() {
        return !eigenTaak.isEmpty();
    }

    /** Whether the giver of something in this category says who may see it. */
    public boolean vraagtKring(Categoriebepaling categorie) {
        return geheim.contains(categorie.geheim());
    }
}
