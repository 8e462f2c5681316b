package nl.zorgvuldig.kern.toestemming;

import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Dossier;

/**
 * What may be given, by whom, to whom and what for; nothing besides.
 *
 * @param dossier within which dossier
 * @param gever the partij whose data or secrecy it is about
 * @param wat which data
 * @param doelen the purposes they may serve
 * @param ontvangers the partijen on whose behalf they may be seen; for staff of the house that is the partij acted for,
 *     which must be named also when it is the giver
 */
public record Dekking(
        Dossier.Id dossier, Partij.Id gever, Reikwijdte wat, Set<Doel> doelen, Set<Partij.Id> ontvangers) {
    /** Copies the collections. */
    public Dekking {
        doelen = Set.copyOf(doelen);
        ontvangers = Set.copyOf(ontvangers);
    }

    /** Whether it says nothing: no data, no purpose or no receiver. */
    public boolean isLeeg() {
        return wat.isLeeg() || doelen.isEmpty() || ontvangers.isEmpty();
    }

    /** Whether a receiver may go on with everything that another covers. */
    public boolean laatAlles(Dekking andere, Partij.Id ontvanger) {
        return dossier.equals(andere.dossier)
                && gever.equals(andere.gever)
                && ontvangers.contains(ontvanger)
                && doelen.containsAll(andere.doelen)
                && wat.bevat(andere.wat);
    }
}
