package nl.zorgvuldig.kern.toestemming;

/** What has to be on record before an answer counts as consent (E4, IJ 7.2b-c, AVG 7). */
public enum Toestemmingseis {
    /** How it was asked. */
    WIJZE,
    /** That it was said in so many words. */
    UITDRUKKELIJK,
    /** That it was told that it can always be withdrawn. */
    INTREKBAAR,
    /** What shows that someone represents the betrokkene; asked of nobody else. */
    BEWIJS_VERTEGENWOORDIGING
}
