package nl.zorgvuldig.huis.toezicht.web;

import nl.zorgvuldig.huis.schil.Foutoverzicht;

/**
 * The form that finds the casussen of one betrokkene. What was typed is not shown again: it is not kept for a moment
 * longer than the search takes.
 *
 * @param gezocht whether a search found nothing
 * @param fouten what must be put right
 */
public record BetrokkeneBeeld(boolean gezocht, Foutoverzicht fouten) {}
