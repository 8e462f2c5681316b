package nl.zorgvuldig.kern.verstrekking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
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
    List<Oordeel> oordeel(Protocol protocol, S situatie);

    /** Judges by all norms and gathers everything found before one answer is given. */
    static <S> Uitslag alle(List<? extends Toets<? super S>> normen, Protocol protocol, S situatie) {
        return new Uitslag(elk(normen, norm -> norm.oordeel(protocol, situatie)));
    }

    /** Norms on the situation that another rests on, followed by those on that other itself. */
    static <B, S> List<Toets<S>> en(Function<S, B> basis, List<Toets<B>> eerst, List<Toets<S>> dan) {
        return Stream.concat(
                        eerst.stream()
                                .map(norm -> (protocol, situatie) -> norm.oordeel(protocol, basis.apply(situatie))),
                        dan.stream())
                .toList();
    }

    /** What was found of each of these things, in their order. */
    static <T> List<Oordeel> elk(Collection<T> dingen, Function<? super T, List<Oordeel>> oordeel) {
        List<Oordeel> oordelen = new ArrayList<>(dingen.size() + 2);
        for (T ding : dingen) {
            List<Oordeel> gevonden = oordeel.apply(ding);
            for (int plaats = 0; plaats < gevonden.size(); plaats++) {
                oordelen.add(gevonden.get(plaats));
            }
        }
        return oordelen;
    }
}
