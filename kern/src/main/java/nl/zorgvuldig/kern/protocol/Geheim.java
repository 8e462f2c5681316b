package nl.zorgvuldig.kern.protocol;

/** A duty of secrecy that rests on a category whoever gives it. */
public enum Geheim {
    /** No regime of secrecy beyond everyone's own. */
    GEEN,
    /** Secrecy of care professionals: nothing moves without consent, a legal exception or a recorded weighing. */
    ZORG,
    /** Secrecy of police data, which travels with the data to every next receiver. */
    POLITIE
}
