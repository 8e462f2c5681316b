package nl.zorgvuldig.meting;

import nl.zorgvuldig.kern.protocol.Protocol;

/** What is measured, by the name it has in the table. */
public enum Stelselnaam {
    /** Our own decision, with all findings. */
    KERN("kern, met alle bevindingen"),
    /** jCasbin. */
    JCASBIN("jCasbin"),
    /** cedar-java with rules that were handed over once. */
    CEDAR("cedar-java, regels vooraf gelezen"),
    /** cedar-java as it is without further measures: the rules go along with every question. */
    CEDAR_MEEGESTUURD("cedar-java, regels bij elke vraag");

    private final String naam;

    Stelselnaam(String naam) {
        this.naam = naam;
    }

    String naam() {
        return naam;
    }

    /** Makes it ready for a protocol; all but kern get the rules that the protocol comes down to. */
    Stelsel<?, ?> maak(Protocol protocol) {
        Regels regels = new Regels(protocol);
        return switch (this) {
            case KERN -> new Kernstelsel(protocol);
            case JCASBIN -> new Casbinstelsel(regels);
            case CEDAR -> Cedarstelsel.voorgelezen(regels);
            case CEDAR_MEEGESTUURD -> Cedarstelsel.meegestuurd(regels);
        };
    }
}
