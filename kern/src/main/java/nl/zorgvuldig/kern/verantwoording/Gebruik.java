package nl.zorgvuldig.kern.verantwoording;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Persoon;

/**
 * What one request did with dossiers, as the rules on unusual use look at it. It holds nothing of what was seen.
 *
 * @param regel a line of the log that stands for it
 * @param moment when
 * @param persoon who acted
 * @param uitslag what came of it
 * @param dossiers the dossiers it touched; a list touches many
 * @param kenmerken what is known of it besides
 */
public record Gebruik(
        UUID regel,
        Instant moment,
        Persoon.Id persoon,
        Logregel.Uitslag uitslag,
        Set<Dossier.Id> dossiers,
        Set<Kenmerk> kenmerken) {
    /** Copies the collections. */
    public Gebruik {
        dossiers = Set.copyOf(dossiers);
        kenmerken = Set.copyOf(kenmerken);
    }

    /** What makes a use one to look at by itself. */
    public enum Kenmerk {
        /** The betrokkene of a dossier that was opened has the surname of who opened it. */
        EIGEN_NAAM,
        /** Who opened a dossier had no task in it at that moment. */
        ZONDER_TAAK,
        /** A person was looked up: in the log, or to ask whether the person is known in the house. */
        GEZOCHT
    }

    boolean isGedaan() {
        return uitslag == Logregel.Uitslag.TOEGESTAAN;
    }

    /** Whether it opened one dossier, rather than showing a list. */
    boolean openteEen() {
        return isGedaan() && dossiers.size() == 1;
    }
}
