package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * The people on record.
 *
 * @param mensen everyone
 * @param invoer what was typed in the form for someone new
 * @param fouten what must be put right in it
 * @param waarom why the viewer sees them
 */
public record MensenBeeld(List<Rij> mensen, Invoer invoer, Foutoverzicht fouten, WaaromBeeld waarom) {

    /**
     * A person.
     *
     * @param id identifier
     * @param naam name
     * @param functie function
     * @param rollen the roles that work today
     * @param wacht whether a role waits for a second person
     * @param mist whether a statement that a role asks for is not on record or has lapsed
     * @param kanInloggen whether it is known how the person logs in
     */
    public record Rij(
            UUID id, String naam, String functie, String rollen, boolean wacht, boolean mist, boolean kanInloggen) {}

    /** What was typed in a field. */
    public String waarde(String veld) {
        return invoer.waarde(veld);
    }
}
