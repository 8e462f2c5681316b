package nl.zorgvuldig.kern.protocol;

/** Two kinds of consent of a betrokkene, kept apart: one never does the work of the other (E4, IJ 7.2, 13.7). */
public enum Toestemmingssoort {
    /** That what is secret may be given. */
    GEHEIM,
    /** That personal data may be processed at all (AVG 6 lid 1 onder a, AVG 9 lid 2 onder a). */
    AVG
}
