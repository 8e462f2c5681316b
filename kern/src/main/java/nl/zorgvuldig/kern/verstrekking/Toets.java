package nl.zorgvuldig.kern.verstrekking;

import java.util.List;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Protocol;

/**
 * A named function that judges a situation under a protocol. It may find several things, as over a list of inbrengen;
 * a norm that does not concern the situation finds nothing.
 *
 * @param <S> the situation
 */
@FunctionalInterface
public interface Toets<S> {

    /** Judges; never asks the clock, never looks anything up. */
    Stream<Oordeel> oordeel(Protocol protocol, S situatie);

    /** Judges by all norms and gathers everything found before one answer is given. */
    static <S> Uitslag alle(List<? extends Toets<? super S>> normen, Protocol protocol, S situatie) {
        List<Oordeel> oordelen = normen.stream()
                .flatMap(norm -> norm.oordeel(protocol, situatie))
                .toList();
        return new Uitslag(oordelen);
    }
}
