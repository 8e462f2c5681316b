package nl.zorgvuldig.kern.protocol;

/** How a person must be involved in a dossier for an act. */
public enum Betrokkenheid {
    /** Holding the role is enough; only for acts that open no content of a dossier. */
    GEEN,
    /** The person reported the casus. */
    AANMELDER,
    /** The person took the casus in hand. */
    BEHANDELAAR,
    /** Whoever has the casus in hand brought the person in to support. */
    ONDERSTEUNER,
    /** The person was asked, for the own partij, what it knows. */
    BEVRAAGDE
}
