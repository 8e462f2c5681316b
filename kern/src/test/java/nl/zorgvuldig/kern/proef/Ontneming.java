package nl.zorgvuldig.kern.proef;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One thing taken away from something: an element less, a fact unknown, a period over, another identifier.
 *
 * @param pad where
 * @param rest what is left, made when asked for
 */
public record Ontneming(String pad, Supplier<Object> rest) {
    /** Every way to take one fact or right away from a question. */
    public static List<Ontneming> feiten(Vraag vraag) {
        return new Ontnemer(Indeling.RECHTEN, new Minder()).rij("", vraag).toList();
    }

    /** Every way to make one known fact unknown. */
    public static List<Ontneming> kennis(Vraag vraag) {
        return feiten(vraag).stream()
                .filter(ontneming -> ontneming.pad.endsWith(Minder.ONBEKEND))
                .toList();
    }

    /** Every way to take one demand away from a question. */
    public static List<Ontneming> eisen(Vraag vraag) {
        return new Ontnemer(Indeling.EISEN, (plaats, pad, waarde) -> Stream.empty())
                .rij("", vraag)
                .toList();
    }

    /** The question that is left. */
    public Vraag vraag() {
        return (Vraag) rest.get();
    }

    Ontneming in(UnaryOperator<Object> geheel) {
        return new Ontneming(pad, () -> geheel.apply(rest.get()));
    }
}
