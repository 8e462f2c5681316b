package nl.zorgvuldig.kern.protocol;

/** What must have been recorded before a dossier is opened again or kept longer. */
public enum Bewaarvereiste {
    /** Why it is necessary. */
    NOODZAAK,
    /** A motivation. */
    MOTIVERING,
    /** A decision of the partners. */
    BESLUIT_PARTNERS,
    /** The akkoord of those who gave the data. */
    AKKOORD_GEVER,
    /** A new report. */
    NIEUWE_MELDING,
    /** The date on which it is judged again. */
    HERBEOORDELINGSDATUM
}
