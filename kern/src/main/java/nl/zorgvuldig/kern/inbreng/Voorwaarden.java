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
 * @param uitvraag whether it may go into an uitvraag
 */
public record Voorwaarden(Kring kring, Set<Partij.Id> voorbehoud, Uitvraag uitvraag) {
    /** Nobody sees it but its giver. */
    public static final Voorwaarden GESLOTEN = new Voorwaarden(new Kring.Alleen(Set.of()), Set.of(), Uitvraag.MAG_NIET);

    /** Everyone sees it who may see in the phase. */
    public static final Voorwaarden OPEN = new Voorwaarden(new Kring.Iedereen(), Set.of(), Uitvraag.MAG_NIET);

    /** Copies the set. */
    public Voorwaarden {
        voorbehoud = Set.copyOf(voorbehoud);
    }

    /** Whether nobody sees more under these than under others, so that they take away and give nothing. */
    public boolean isBinnen(Voorwaarden ander) {
        return kring.isBinnen(ander.kring)
                && voorbehoud.containsAll(ander.voorbehoud)
                && (uitvraag == Uitvraag.MAG_NIET || ander.uitvraag == Uitvraag.MAG);
    }

    /** What holds while the giver has said nothing: closed where the profile lets it decide. */
    public static Voorwaarden zolangNietsGezegd(Zeggenschapsbepaling bepaling, Categoriebepaling categorie) {
        return bepaling.vraagtKring(categorie) ? GESLOTEN : OPEN;
    }
}
