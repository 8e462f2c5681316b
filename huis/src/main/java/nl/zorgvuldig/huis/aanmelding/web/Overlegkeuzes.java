package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import nl.zorgvuldig.huis.schil.Optie;

/**
 * What can be chosen about a consultation, with what is chosen already.
 *
 * @param onderwerpen what can be spoken of
 * @param gekozen which of those
 * @param partijen who can be consulted
 * @param partij which of those; empty when none
 */
public record Overlegkeuzes(List<Optie> onderwerpen, List<String> gekozen, List<Optie> partijen, String partij) {
    /** Copies the lists. */
    public Overlegkeuzes {
        onderwerpen = List.copyOf(onderwerpen);
        gekozen = List.copyOf(gekozen);
        partijen = List.copyOf(partijen);
    }
}
