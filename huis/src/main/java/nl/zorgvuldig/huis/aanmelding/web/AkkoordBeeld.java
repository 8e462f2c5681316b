package nl.zorgvuldig.huis.aanmelding.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.schil.Foutoverzicht;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * What a giver is asked before a casus goes on.
 *
 * @param kop which casus
 * @param naar name of the phase for which is asked; empty when there is nothing to ask
 * @param gegevens what is asked about
 * @param zonderInhoud whether the giver may not see here what it gave
 * @param formulier what was typed
 * @param fouten what must be put right
 * @param waarom why the giver is asked
 */
public record AkkoordBeeld(
        Casuskop kop,
        String naar,
        List<Gevraagd> gegevens,
        boolean zonderInhoud,
        Formulier formulier,
        Foutoverzicht fouten,
        WaaromBeeld waarom) {
    /**
     * One inbreng.
     *
     * @param kaart what is known of it; its content and necessity are empty where the giver may not see them
     * @param gegevenOp when it was given
     * @param inhoud whether its content may be seen
     */
    public record Gevraagd(DossierBeeld.Gegeven kaart, Instant gegevenOp, boolean inhoud) {}

    /** What was typed in a field. */
    public String waarde(String veld) {
        return formulier.waarde(veld);
    }

    /** Who it is about; empty when the giver may not see that here. */
    public Optional<String> wie() {
        return kop.wie();
    }

    @Override
    public String toString() {
        return "AkkoordBeeld[" + kop.id() + "]";
    }
}
