package nl.zorgvuldig.kern.inbreng;

import java.util.Set;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Zeggenschapsbepaling;

/**
 * What its giver decides about an inbreng (D3). Each part takes away; a part that comes later takes away more.
 *
 * @param kring who may see it
 * @param voorbehoud the partijen that it must not reach, whatever the circle says
 * @param gebruik for what whoever may see it may use it
 * @param eigenTaak the partijen that may use it for a task of their own as well
 * @param uitvraag whether it may go into an uitvraag
 */
public record Voorwaarden(
        Kring kring, Set<Partij.Id> voorbehoud, Gebruik gebruik, Set<Partij.Id> eigenTaak, Uitvraag uitvraag) {
    /** Nobody sees it but its giver. */
    public static final Voorwaarden GESLOTEN = new Voorwaarden(new Kring.Alleen(Set.of()), Set.of(), Uitvraag.MAG_NIET);

    /** Everyone sees it who may see in the phase. */
    public static final Voorwaarden OPEN = new Voorwaarden(new Kring.Iedereen(), Set.of(), Uitvraag.MAG_NIET);

    /** Copies the sets. */
    public Voorwaarden {
        voorbehoud = Set.copyOf(voorbehoud);
        eigenTaak = Set.copyOf(eigenTaak);
    }

    /** The same for nobody's own task. */
    public Voorwaarden(Kring kring, Set<Partij.Id> voorbehoud, Gebruik gebruik, Uitvraag uitvraag) {
        this(kring, voorbehoud, gebruik, Set.of(), uitvraag);
    }

    /** The same for all that the phase lets be done. */
    public Voorwaarden(Kring kring, Set<Partij.Id> voorbehoud, Uitvraag uitvraag) {
        this(kring, voorbehoud, new Gebruik.Alles(), uitvraag);
    }

    /** Whether nobody sees more under these than under others, so that they take away and give nothing. */
    public boolean isBinnen(Voorwaarden ander) {
        return kring.isBinnen(ander.kring)
                && voorbehoud.containsAll(ander.voorbehoud)
                && gebruik.isBinnen(ander.gebruik)
                && ander.eigenTaak.containsAll(eigenTaak)
                && (uitvraag == Uitvraag.MAG_NIET || ander.uitvraag == Uitvraag.MAG);
    }

    /** What holds while the giver has said nothing: closed where the profile lets it decide. */
    public static Voorwaarden zolangNietsGezegd(Zeggenschapsbepaling bepaling, Categoriebepaling categorie) {
        return bepaling.vraagtKring(categorie) ? GESLOTEN : OPEN;
    }
}
