package nl.zorgvuldig.protocollen.uitputtend;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One thing taken away from a case in which everything is in order.
 *
 * @param naam what
 * @param soort whether it is a right, or the knowledge of a fact
 * @param neemWeg takes it away
 */
record Gebrek(String naam, Stap.Soort soort, Consumer<Stand> neemWeg) {
    static Gebrek recht(String naam, Consumer<Stand> neemWeg) {
        return new Gebrek(naam, Stap.Soort.RECHT, neemWeg);
    }

    static Gebrek onbekend(String naam, Consumer<Stand> neemWeg) {
        return new Gebrek(naam + " onbekend", Stap.Soort.ONBEKEND, neemWeg);
    }

    /** These, and one that makes all facts unknown at once. */
    static List<Gebrek> samen(List<List<Gebrek>> groepen) {
        List<Gebrek> elk = groepen.stream().flatMap(List::stream).toList();
        Consumer<Stand> alles = elk.stream()
                .filter(gebrek -> gebrek.soort == Stap.Soort.ONBEKEND)
                .map(Gebrek::neemWeg)
                .reduce(_ -> {}, Consumer::andThen);
        return Stream.concat(elk.stream(), Stream.of(onbekend("alles", alles))).toList();
    }
}
