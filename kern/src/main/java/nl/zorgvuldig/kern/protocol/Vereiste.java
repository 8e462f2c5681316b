package nl.zorgvuldig.kern.protocol;

/** What an outcome needs to have been recorded first. */
public enum Vereiste {
    /** The municipality concerned was consulted. */
    AFSTEMMING_GEMEENTE,
    /** The leading partij was consulted on whether the casus suits the house (RC 13.2a). */
    OVERLEG_GESCHIKTHEID,
    /** The leading partij was consulted on what participants may see beforehand (RC 13.2f). */
    OVERLEG_INZAGE_VOORAF,
    /** The formal criteria were met, or the deviation carries a motivation. */
    CRITERIA,
    /** Of every inbreng it was judged whether the next phase needs it. */
    NOODZAAK_PER_INBRENG
}
