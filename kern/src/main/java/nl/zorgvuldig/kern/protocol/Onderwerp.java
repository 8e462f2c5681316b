package nl.zorgvuldig.kern.protocol;

/** What someone is consulted about before a casus is decided on. */
public enum Onderwerp {
    /** The casus, with the municipality concerned (IJ bijlage 2 fase 1). */
    GEMEENTE(Vereiste.AFSTEMMING_GEMEENTE),
    /** Whether the casus suits the house, with the leading partij (RC 13.2a). */
    GESCHIKTHEID(Vereiste.OVERLEG_GESCHIKTHEID),
    /** What participants may see beforehand, with the leading partij (RC 13.2f). */
    INZAGE_VOORAF(Vereiste.OVERLEG_INZAGE_VOORAF);

    private final Vereiste vereiste;

    Onderwerp(Vereiste vereiste) {
        this.vereiste = vereiste;
    }

    /** What an outcome asks when it needs this consultation first. */
    public Vereiste vereiste() {
        return vereiste;
    }
}
