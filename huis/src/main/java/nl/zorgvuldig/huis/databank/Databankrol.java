package nl.zorgvuldig.huis.databank;

/** The roles of the database, one of which every statement runs under. */
public enum Databankrol {
    /** Selects, and writes the log. */
    LEZEN("zorgvuldig_lezen"),
    /** Adds, and moves a dossier on. */
    SCHRIJVEN("zorgvuldig_schrijven"),
    /** Only fills in the columns that take a right away. */
    INTREKKEN("zorgvuldig_intrekken"),
    /** Only deletes, and only what belongs to the owner that was named. */
    VERNIETIGEN("zorgvuldig_vernietigen"),
    /** Only adds to the log. */
    LOGGEN("zorgvuldig_loggen"),
    /** Only gives the log its order. */
    ORDENEN("zorgvuldig_ordenen"),
    /** Only reads the log and what shows misuse, and adds what is judged about it. */
    TOEZIEN("zorgvuldig_toezien"),
    /** Only finds in which casus a digest occurs, who has that casus in hand, and which words of the text are in use. */
    NAVRAGEN("zorgvuldig_navragen"),
    /** Only closes a question for akkoord in the one dossier that was named, and lets that dossier go on. */
    AFSLUITEN("zorgvuldig_afsluiten");

    private final String naam;

    Databankrol(String naam) {
        this.naam = naam;
    }

    String naam() {
        return naam;
    }
}
