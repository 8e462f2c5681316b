package nl.zorgvuldig.kern.verantwoording;

import java.time.Instant;
import java.util.UUID;
import nl.zorgvuldig.kern.toegang.Persoon;

/**
 * Use that stands out, for a person to look at. It accuses nobody: there may be a good reason.
 *
 * @param soort why it stands out
 * @param regel the line of the log with which it did
 * @param moment when
 * @param persoon who acted
 * @param aantal how many dossiers or refusals; one when nothing is counted
 */
public record Signaal(Soort soort, UUID regel, Instant moment, Persoon.Id persoon, int aantal) {

    /** Why use stands out (I3). */
    public enum Soort {
        /** Someone opened a dossier of a person with the own surname. */
        EIGEN_NAAM,
        /** Someone opened a dossier without a task in it. */
        ZONDER_TAAK,
        /** Someone opened many different dossiers in a short time. */
        VEEL_DOSSIERS,
        /** Someone met many refusals in a short time. */
        VEEL_WEIGERINGEN,
        /** Someone looked up many people in a short time. */
        VEEL_GEZOCHT,
        /** Someone opened a dossier outside working hours. */
        BUITEN_WERKTIJD
    }

    static Signaal van(Soort soort, Gebruik gebruik, int aantal) {
        return new Signaal(soort, gebruik.regel(), gebruik.moment(), gebruik.persoon(), aantal);
    }
}
