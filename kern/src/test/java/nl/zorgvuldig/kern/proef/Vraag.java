package nl.zorgvuldig.kern.proef;

import java.util.function.UnaryOperator;
import nl.zorgvuldig.kern.protocol.Protocol;

/**
 * A question to kern: which decision, under which protocol, in which situation.
 *
 * @param beslisser the decision
 * @param protocol what was agreed
 * @param situatie the facts
 */
public record Vraag(Beslisser beslisser, Protocol protocol, Record situatie) {
    /** The same question with one fact changed; the place is counted from the situation. */
    public Vraag met(String pad, Object waarde) {
        return Kopie.met(this, "situatie." + pad, waarde);
    }

    /** The same question with one fact changed by a function; the place is counted from the situation. */
    public <V> Vraag pas(String pad, UnaryOperator<V> verandering) {
        return Kopie.pas(this, "situatie." + pad, verandering);
    }

    /** The same question under a protocol with one rule changed by a function. */
    public <V> Vraag pasProtocol(String pad, UnaryOperator<V> verandering) {
        return Kopie.pas(this, "protocol." + pad, verandering);
    }

    /** What kern answers. */
    public Antwoord antwoord() {
        return beslisser.beslis(protocol, situatie);
    }
}
