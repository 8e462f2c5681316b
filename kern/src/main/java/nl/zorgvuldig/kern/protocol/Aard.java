package nl.zorgvuldig.kern.protocol;

/** What kind of data a category holds, and so which right a partij needs to process it. */
public enum Aard {
    /** Ordinary personal data. */
    GEWOON,
    /** Ordinary personal data that say who someone is: names, place and date of birth. */
    PERSONALIA,
    /** Special categories (AVG 9). */
    BIJZONDER,
    /** Criminal data (AVG 10). */
    STRAFRECHTELIJK,
    /** The citizen service number. */
    BSN
}
