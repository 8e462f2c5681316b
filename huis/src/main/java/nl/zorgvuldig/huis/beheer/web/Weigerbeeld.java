package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * That something cannot be registered, and why.
 *
 * @param redenen the reasons
 * @param open what the text leaves open about them
 * @param profiel the profile they come from
 */
public record Weigerbeeld(List<WaaromBeeld.Regel> redenen, List<String> open, String profiel) {}
