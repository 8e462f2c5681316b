package nl.zorgvuldig.huis.toezicht;

import java.time.Instant;
import java.util.UUID;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verantwoording.Logregel;

/**
 * Lines of one request that say the same of one dossier.
 *
 * @param regel one of them
 * @param kijker who acted
 * @param namens the partij acted for
 * @param moment when
 * @param spoor trace of the request
 * @param handeling code of the act
 * @param doel code of the purpose
 * @param uitslag what came of it
 * @param redenen codes of what was in the way
 * @param dossier the dossier; the zero identifier when there is none
 * @param aantal how many lines
 */
public record Logpost(
        UUID regel,
        Kijker kijker,
        UUID namens,
        Instant moment,
        String spoor,
        String handeling,
        String doel,
        Logregel.Uitslag uitslag,
        String redenen,
        UUID dossier,
        int aantal) {

    /** Whether it was about a dossier. */
    public boolean heeftDossier() {
        return !dossier.equals(Logregel.GEEN);
    }
}
