package nl.zorgvuldig.kern.protocol;

/** In which capacity a partij asks a betrokkene for consent (HV-E10, HV B2.2.1, B2.2.2). */
public enum Vrager {
    /** Whose secrecy or data it is about, and which would give them. */
    GEVER,
    /** On whose behalf the house works in the casus: the aanmelder first, later who has casusregie. */
    LEIDEND
}
