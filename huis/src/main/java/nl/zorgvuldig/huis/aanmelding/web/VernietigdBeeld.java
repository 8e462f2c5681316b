package nl.zorgvuldig.huis.aanmelding.web;

import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.kern.bewaring.Vernietigd;

/**
 * That a casus is not for the house and its data are gone.
 *
 * @param wanneer the two dates
 * @param waarom on whose behalf, what for, and why it could be done
 */
public record VernietigdBeeld(Vernietigd wanneer, WaaromBeeld waarom) {}
