package nl.zorgvuldig.kern.partij;

/** What a partij may process beyond ordinary personal data (A2, E2, E3). */
public enum Verwerkingsrecht {
    /** Special categories. */
    BIJZONDER,
    /** Criminal data. */
    STRAFRECHTELIJK,
    /** The citizen service number. */
    BSN
}
