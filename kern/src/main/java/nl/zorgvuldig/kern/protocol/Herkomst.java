package nl.zorgvuldig.kern.protocol;

/** On whose behalf the holder of a role acts. */
public enum Herkomst {
    /** Staff of the house: acts on behalf of the leading partij of the dossier. */
    HUIS,
    /** Staff of a partij: acts on behalf of that partij. */
    PARTIJ
}
