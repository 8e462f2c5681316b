package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.Optie;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * The roles that end soon, or ended, because nobody looked whether they are still needed.
 *
 * @param teHerzien those the viewer can look at
 * @param eigen those of the viewer, at which another looks
 * @param mensen of whom they are, to withdraw what is no longer needed
 * @param fouten what must be put right
 * @param waarom why the viewer sees them
 */
public record HerzienBeeld(
        List<Optie> teHerzien, List<Optie> eigen, List<Wie> mensen, Foutoverzicht fouten, WaaromBeeld waarom) {

    /** Somebody with such a role. */
    public record Wie(UUID id, String naam) {}
}
