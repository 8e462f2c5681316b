package nl.zorgvuldig.meting;

import java.util.function.Function;
import nl.zorgvuldig.kern.protocol.Protocol;

/** What is measured, by the name it has in the table. */
public enum Stelselnaam {
    /** Our own decision, with all findings. */
    KERN("kern, met alle bevindingen", Kernstelsel::new),
    /** jCasbin. */
    JCASBIN("jCasbin", protocol -> new Casbinstelsel(new Regels(protocol))),
    /** cedar-java with rules that were handed over once. */
    CEDAR("cedar-java, regels vooraf gelezen", protocol -> Cedarstelsel.voorgelezen(new Regels(protocol))),
    /** cedar-java as it is without further measures: the rules go along with every question. */
    CEDAR_MEEGESTUURD("cedar-java, regels bij elke vraag", protocol -> Cedarstelsel.meegestuurd(new Regels(protocol)));

    private final String naam;
    private final Function<Protocol, Stelsel<?, ?>> maker;

    Stelselnaam(String naam, Function<Protocol, Stelsel<?, ?>> maker) {
        this.naam = naam;
        this.maker = maker;
    }

    String naam() {
        return naam;
    }

    Stelsel<?, ?> maak(Protocol protocol) {
        return maker.apply(protocol);
    }
}
