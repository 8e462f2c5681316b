package nl.zorgvuldig.huis.aanmelding.web;

/**
 * What the page shows of something that waits for whoever told it.
 *
 * @param liggend what waits
 * @param link the address to give to that person; it holds nothing and works for nobody else
 * @param zonderAdres whether the address of the house must still be put before it
 */
public record VoorgelegdBeeld(NamensBeeld.Liggend liggend, String link, boolean zonderAdres) {}
