package nl.zorgvuldig.huis.sessie.web;

import java.util.List;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * That someone is kept out of a context, and why.
 *
 * @param huis name of the house
 * @param rol name of the role
 * @param partij name of the partij
 * @param redenen what is missing
 * @param profiel name of the protocol that asks it
 */
public record BuitenBeeld(String huis, String rol, String partij, List<WaaromBeeld.Regel> redenen, String profiel) {}
