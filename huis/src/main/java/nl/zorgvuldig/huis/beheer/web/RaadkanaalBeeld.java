package nl.zorgvuldig.huis.beheer.web;

import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * Whom people ask for advice.
 *
 * @param naam what the desk is called
 * @param telefoon its number
 * @param fouten what must be put right
 * @param waarom on whose behalf this is shown, and why
 */
public record RaadkanaalBeeld(String naam, String telefoon, Foutoverzicht fouten, WaaromBeeld waarom) {}
