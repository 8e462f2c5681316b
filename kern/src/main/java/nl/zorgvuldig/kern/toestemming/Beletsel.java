package nl.zorgvuldig.kern.toestemming;

/** Why a step cannot be set. */
public enum Beletsel {
    /** There is no question that this answers. */
    NIET_GEVRAAGD,
    /** The question is still open. */
    AL_GEVRAAGD,
    /** It stands already. */
    AL_GEGEVEN,
    /** There is nothing that stands. */
    NIET_GEGEVEN,
    /** The protocol lets another partij ask (HV-E10). */
    NIET_DE_VRAGER,
    /** No data, no purpose or no receiver is named. */
    LEGE_DEKKING,
    /** Something happened after this moment already. */
    TE_VROEG,
    /** It is not written down how it was asked. */
    WIJZE_ONTBREEKT,
    /** It was not given in so many words. */
    NIET_UITDRUKKELIJK,
    /** It was not told that it can be withdrawn. */
    INTREKBAARHEID_NIET_VERTELD,
    /** It is not shown that someone represents the betrokkene. */
    BEWIJS_ONTBREEKT
}
