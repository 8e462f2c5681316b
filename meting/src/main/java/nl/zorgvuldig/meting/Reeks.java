package nl.zorgvuldig.meting;

import java.util.List;

/**
 * The prepared questions of all cases, one after the other and then again.
 *
 * @param <V> a prepared question
 * @param <A> its answer
 */
final class Reeks<V, A> {
    private final Stelsel<V, A> stelsel;
    private final List<V> vragen;
    private int volgende;

    private Reeks(Stelsel<V, A> stelsel, List<V> vragen) {
        this.stelsel = stelsel;
        this.vragen = vragen;
    }

    static <V, A> Reeks<V, A> van(Stelsel<V, A> stelsel, List<Geval> gevallen) {
        return new Reeks<>(stelsel, gevallen.stream().map(stelsel::vraag).toList());
    }

    A antwoord() {
        V vraag = vragen.get(volgende);
        volgende = volgende + 1 == vragen.size() ? 0 : volgende + 1;
        return stelsel.antwoord(vraag);
    }
}
