package nl.zorgvuldig.demonstratie.wedloop;

/**
 * Something that should not have been seen.
 *
 * @param soort which promise it breaks
 * @param wat the right that was taken away
 * @param hoe the way in which was read
 */
record Overtreding(Soort soort, String wat, String hoe) {
    /** The promises. */
    enum Soort {
        /** It was shown to someone who began after the right was gone. */
        GETOOND_NA_ERKENNING,
        /** It was shown, and the log has no line with a number. */
        ZONDER_REGEL,
        /** The log says that it was shown after the right was gone. */
        IN_LOG_NA_ONTNEMING
    }
}
