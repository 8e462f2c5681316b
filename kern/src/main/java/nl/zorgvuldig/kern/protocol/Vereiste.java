package nl.zorgvuldig.kern.protocol;

/** What an outcome needs to have been recorded first. */
public enum Vereiste {
    /** The municipality concerned was consulted. */
    AFSTEMMING_GEMEENTE,
    /** The formal criteria were met, or the deviation carries a motivation. */
    CRITERIA,
    /** Of every inbreng it was judged whether the next phase needs it. */
    NOODZAAK_PER_INBRENG
}
