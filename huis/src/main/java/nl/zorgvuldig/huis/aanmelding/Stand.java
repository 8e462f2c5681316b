package nl.zorgvuldig.huis.aanmelding;

/** Where a dossier stands within its phase. */
public enum Stand {
    /** Reported, nobody has it in hand. */
    INGEDIEND,
    /** Someone has it in hand. */
    IN_BEHANDELING,
    /** The casus goes on; the giver says per inbreng whether it may be used there. */
    WACHT_OP_AKKOORD,
    /** It is in a phase after intake. */
    LOPEND
}
