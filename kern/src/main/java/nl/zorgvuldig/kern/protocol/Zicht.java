package nl.zorgvuldig.kern.protocol;

/** How far a competence reaches within a dossier. */
public enum Zicht {
    /** Only what the partij acted for gave itself. */
    EIGEN,
    /** The same, and what went along with a question to that partij that is still open. */
    GEVRAAGD,
    /** Everything that was given in the phase. */
    ALLES
}
