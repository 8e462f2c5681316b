package nl.zorgvuldig.kern.proef;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Tries a property on many random questions; what fails says its seed. */
public final class Werelden {
    private static final int AANTAL = Integer.getInteger("werelden", 12);
    private static final long EERSTE = Long.getLong("zaad", 20250301L);

    private static final int KORT = 20;

    private Werelden() {}

    /** The random questions of one kind. */
    public static Stream<Vraag> van(Beslisser beslisser) {
        return LongStream.range(EERSTE, EERSTE + AANTAL).mapToObj(zaad -> Vraagmaker.vraag(beslisser, zaad));
    }

    /** Ways to take something away: all of them in a long run, else all of the facts and some of the protocol. */
    public static Stream<Ontneming> ontnemingen(Vraag vraag) {
        List<Ontneming> alle = Ontneming.feiten(vraag);
        if (AANTAL > KORT) {
            return alle.stream();
        }
        Set<Ontneming> gekozen = Willekeur.met(alle.size()).deel(alle, Math.max(1, 4000 / alle.size()));
        return alle.stream().filter(minder -> minder.pad().startsWith(".situatie") || gekozen.contains(minder));
    }

    /** Holds a property against every random question of one kind. */
    public static void houd(Beslisser beslisser, Consumer<Vraag> eigenschap) {
        for (long zaad = EERSTE; zaad < EERSTE + AANTAL; zaad++) {
            try {
                eigenschap.accept(Vraagmaker.vraag(beslisser, zaad));
            } catch (AssertionError | RuntimeException fout) {
                throw new AssertionError("run again with -Dwerelden=1 -Dzaad=" + zaad + " (" + beslisser + ")", fout);
            }
        }
    }
}
