package nl.zorgvuldig.kern.protocol;

/** How much of a dossier a step of retention leaves to see, from least to most. */
public enum Bewaarzicht {
    /** Nothing. */
    NIETS,
    /** Only what leads to nobody. */
    NIET_HERLEIDBAAR,
    /** Only who reported and who led, no betrokkene. */
    NAMEN,
    /** Number, identifying data, aanmelder and the partij that led; the dossier itself is closed. */
    KERNGEGEVENS,
    /** The dossier, only to answer a request of the citizen or to look into an incident. */
    VOOR_VERZOEKEN,
    /** The whole dossier, as far as the rules of the phase allow. */
    ALLES
}
