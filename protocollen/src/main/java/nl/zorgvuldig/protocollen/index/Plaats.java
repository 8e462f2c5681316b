package nl.zorgvuldig.protocollen.index;

/** Where in the software people meet a lid that it keeps. */
public enum Plaats {
    /** On entering. */
    BINNENKOMEN,
    /** On reporting a casus. */
    AANMELDEN,
    /** On taking a report in hand. */
    OPPAKKEN,
    /** Whenever data are seen. */
    INZIEN,
    /** On recording that the municipality was consulted. */
    AFSTEMMEN,
    /** On asking another partij. */
    UITVRAGEN,
    /** On answering what was asked. */
    BEANTWOORDEN,
    /** Bringing someone into a casus. */
    BETREKKEN,
    /** On choosing the outcome of a phase. */
    BEOORDELEN,
    /** On the giver's akkoord. */
    AKKOORD_GEVEN,
    /** On reading an outcome. */
    UITKOMST_INZIEN,
    /** On destroying. */
    VERNIETIGEN,
    /** In how long a dossier stays and who then sees what. */
    BEWAREN,
    /** In the terms of everything else. */
    TERMIJNEN,
    /** On registering partijen, people and roles. */
    BEHEREN,
    /** In the log. */
    LOGBOEK,
    /** In what holds for the house at all. */
    PROTOCOL
}
