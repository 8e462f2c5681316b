package nl.zorgvuldig.kern.wachters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every mutant is killed by a test, or stands on the list with the reason why no test can. */
final class Mutantenwachter {
    private Mutantenwachter() {}

    /** Survivors that are not on the list, and lines of the list that no mutant answers to; alike ones are counted. */
    static List<String> overtredingen(List<Mutant> overlevenden, List<Mutant> lijst) {
        return Stream.concat(
                        zonder(overlevenden, lijst).map(mutant -> "survived and is not on the list: " + mutant),
                        zonder(lijst, overlevenden).map(mutant -> "is on the list and did not survive: " + mutant))
                .toList();
    }

    private static Stream<Mutant> zonder(List<Mutant> deze, List<Mutant> die) {
        List<Mutant> over = new ArrayList<>(deze);
        die.forEach(over::remove);
        return over.stream();
    }
}
