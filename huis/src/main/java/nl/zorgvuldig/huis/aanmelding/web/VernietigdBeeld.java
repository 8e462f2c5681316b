package nl.zorgvuldig.huis.aanmelding.web;

import nl.zorgvuldig.kern.bewaring.Vernietigd;

/**
 * That a casus is not for the house and its data are gone.
 *
 * @param wanneer the two dates
 */
public record VernietigdBeeld(Vernietigd wanneer) {}
