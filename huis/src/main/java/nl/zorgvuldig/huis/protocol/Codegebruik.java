package nl.zorgvuldig.huis.protocol;

import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.protocollen.Begrip;

/** Which words of its text the house of the running transaction has on record; of no casus or person in particular. */
public interface Codegebruik {

    /** The words, each once, in a fixed order. */
    List<Woord> woorden();

    /** The roles that someone holds without the agreement of a second person. */
    Set<Rol> alleenVerleend();

    /** A word: what kind of thing it names, and its code. */
    record Woord(Begrip begrip, String code) {}
}
