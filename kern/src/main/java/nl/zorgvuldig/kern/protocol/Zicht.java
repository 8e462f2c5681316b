package nl.zorgvuldig.kern.protocol;

/** How far a competence reaches within a dossier. */
public enum Zicht {
    /** Only what the partij acted for gave itself. */
    EIGEN,
    /** Everything that was given in the phase. */
    ALLES
}
