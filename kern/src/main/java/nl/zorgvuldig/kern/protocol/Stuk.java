package nl.zorgvuldig.kern.protocol;

/** What a partij signs. */
public enum Stuk {
    /** The convenant of the samenwerkingsverband. */
    CONVENANT,
    /** The privacyprotocol. */
    PROTOCOL
}
