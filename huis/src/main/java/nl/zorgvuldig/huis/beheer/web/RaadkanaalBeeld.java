package nl.zorgvuldig.huis.beheer.web;

import nl.zorgvuldig.huis.schil.Foutoverzicht;

/**
 * Whom people ask for advice.
 *
 * @param naam what the desk is called
 * @param telefoon its number
 * @param fouten what must be put right
 */
public record RaadkanaalBeeld(String naam, String telefoon, Foutoverzicht fouten) {}
