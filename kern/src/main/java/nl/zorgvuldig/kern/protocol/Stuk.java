package nl.zorgvuldig.kern.protocol;

/** What a partij signs. */
public enum Stuk {
    /** The convenant of the samenwerkingsverband. */
    CONVENANT,
    /** The privacyprotocol. */
    PROTOCOL,
    /** The bevoegdheidsverlening: that staff of the house may work on its behalf (B2, HV B2.1, B2.2.1). */
    BEVOEGDHEIDSVERLENING
}
