package nl.zorgvuldig.huis.toezicht.web;

import java.util.List;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.Teksten;
import nl.zorgvuldig.huis.toezicht.Aanleiding;

/**
 * The form that finds the casussen of one betrokkene. What was typed is not shown again: it is not kept for a moment
 * longer than the search takes.
 *
 * @param gezocht whether a search found nothing
 * @param fouten what must be put right
 */
public record BetrokkeneBeeld(boolean gezocht, Foutoverzicht fouten) {

    /** Why someone may be looked up, to choose from. */
    public List<Optie> redenen() {
        return Aanleiding.ZOEKREDENEN.stream()
                .map(reden -> Optie.van(reden.name(), Teksten.keuze("toezicht.zoekreden", reden.name())))
                .toList();
    }
}
