package nl.zorgvuldig.kern.protocol;

/** A condition the protocol sets on data from a kind of partij. */
public enum Voorwaarde {
    /** Only under a valid, signed artikel 20-beslissing that fits theme and purpose. */
    ARTIKEL_20,
    /** Only with the explicit consent of the betrokkene. */
    UITDRUKKELIJKE_TOESTEMMING,
    /**
     * Special data only after consent, a legal exception or a recorded weighing: who gives them is bound to professional
     * secrecy, whatever the data are about.
     */
    BEROEPSGEHEIM
}
