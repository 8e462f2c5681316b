package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * That something cannot be done, and why.
 *
 * @param meldingen plain sentences, for what no norm refuses
 * @param redenen the reasons
 * @param profiel the profile they come from
 */
public record GeweigerdBeeld(List<String> meldingen, List<WaaromBeeld.Regel> redenen, String profiel) {}
