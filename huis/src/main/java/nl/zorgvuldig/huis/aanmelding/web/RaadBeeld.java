package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.partij.Raadkanalen.Raadkanaal;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.kern.aanmelding.Formeletoets;

/**
 * What the page shows on which someone finds out whether a casus belongs in the house, without naming anyone.
 *
 * @param criteria the criteria of the protocol
 * @param voldaan those that were ticked
 * @param gekeken whether an answer was asked for
 * @param toets what the criteria by themselves say; they never decide alone
 * @param redenen the fixed reasons with which the house sends a report back
 * @param kanaal whom to ask; empty when the house recorded nobody
 */
public record RaadBeeld(
        List<Optie> criteria,
        List<String> voldaan,
        boolean gekeken,
        Formeletoets toets,
        List<String> redenen,
        Optional<Raadkanaal> kanaal) {
    /** Whether a whole group of criteria is met. */
    public boolean past() {
        return toets == Formeletoets.VOLDOET;
    }
}
