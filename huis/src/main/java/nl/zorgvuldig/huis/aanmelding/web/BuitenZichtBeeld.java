package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * That nothing of a casus may be seen now, by who has part in it.
 *
 * @param kop which casus
 * @param redenen why not
 * @param profiel the profile the reasons come from
 */
public record BuitenZichtBeeld(Casuskop kop, List<WaaromBeeld.Regel> redenen, String profiel) {}
