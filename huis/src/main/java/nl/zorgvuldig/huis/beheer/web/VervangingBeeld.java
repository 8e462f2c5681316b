package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * Who stands in for whom during leave.
 *
 * @param vervangingen what was recorded and did not end
 * @param mensen who can be chosen
 * @param invoer what was typed
 * @param fouten what must be put right
 * @param waarom why the viewer sees them
 */
public record VervangingBeeld(
        List<Vervanger> vervangingen, List<Optie> mensen, Invoer invoer, Foutoverzicht fouten, WaaromBeeld waarom) {

    /**
     * Someone who stands in.
     *
     * @param id identifier of the leave
     * @param voor identifier of who is on leave
     * @param wat who stands in for whom
     * @param periode when
     * @param wacht whether it waits for a second person
     * @param teBevestigen whether the viewer can be that person
     */
    public record Vervanger(UUID id, UUID voor, String wat, String periode, boolean wacht, boolean teBevestigen) {}

    /** What was typed in a field. */
    public String waarde(String veld) {
        return invoer.waarde(veld);
    }
}
