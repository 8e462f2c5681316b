package nl.zorgvuldig.kern.protocol;

/** The steps of a weighing, as the professional codes have them; a protocol says which must be on record (E6). */
public enum Afweegstap {
    /** Consent was asked, or it is written down why that could not be. */
    TOESTEMMING_GEVRAAGD,
    /** Keeping silent would do serious harm. */
    ERNSTIG_NADEEL,
    /** There is no other way to prevent it. */
    GEEN_ANDERE_WEG,
    /** Giving it will almost certainly prevent or limit the harm. */
    GEVEN_HELPT,
    /** No more is given than is needed. */
    ZO_MIN_MOGELIJK,
    /** A colleague or an expert was consulted. */
    COLLEGA_GERAADPLEEGD
}
