package nl.zorgvuldig.protocollen.uitputtend;

/**
 * One step down along an axis, after which nothing more may be permitted than before.
 *
 * @param naam what it takes away
 * @param van the value from which
 * @param naar the value that is left
 * @param soort what kind of thing it takes away
 */
record Stap(String naam, int van, int naar, Soort soort) {
    /** What can be taken away, or laid on top. */
    enum Soort {
        /** A right, or a fact that someone recorded. */
        RECHT,
        /** A law comes over the protocol. */
        LAAG,
        /** A known fact becomes unknown. */
        ONBEKEND,
        /** Nothing: both values must always give the same answer. */
        GELIJK
    }
}
