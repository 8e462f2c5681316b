package nl.zorgvuldig.huis.kluis;

/** The kinds of owner under whose key sealed records lie. The code stands in every sealed byte string: never reuse one. */
public enum Eigenaarsoort {
    /** A dossier; goes when the dossier goes. */
    DOSSIER(1),
    /** A draft of one person. */
    CONCEPT(2),
    /** An advice. */
    ADVIES(3),
    /** A message to one person, with a term of its own. */
    BERICHT(4),
    /** A register of a giver, kept because a law wants it. */
    REGISTER(5),
    /** The people who work in a house; the owner is the house itself. */
    MEDEWERKERS(6),
    /** Something that was judged about the log. */
    TOEZICHT(7);

    private final int code;

    Eigenaarsoort(int code) {
        this.code = code;
    }

    byte code() {
        return (byte) code;
    }
}
