package nl.zorgvuldig.protocollen.uitputtend;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One thing that is varied.
 *
 * @param naam what
 * @param waarden its values
 * @param stappen which value is less than which
 * @param nooit the values with which nothing is ever permitted
 */
record As(String naam, List<Waarde> waarden, List<Stap> stappen, Set<Integer> nooit) {
    /**
     * A value of an axis.
     *
     * @param naam what it is called
     * @param doe what it makes of a case
     */
    record Waarde(String naam, Consumer<Stand> doe) {}

    /** Values of which none is less than another. */
    static As vrij(String naam, List<Waarde> waarden) {
        return new As(naam, waarden, List.of(), Set.of());
    }

    /** These values and a last one that the protocol does not know. */
    static As metOnbekende(String naam, Stream<Waarde> bekend, Waarde onbekende) {
        List<Waarde> waarden = Stream.concat(bekend, Stream.of(onbekende)).toList();
        return new As(naam, waarden, List.of(), Set.of(waarden.size() - 1));
    }

    /** The first value is in order; each of the others takes one thing away from it. */
    static As gebreken(List<Gebrek> gebreken) {
        List<Waarde> waarden = new ArrayList<>(List.of(new Waarde("geen", _ -> {})));
        gebreken.forEach(gebrek -> waarden.add(new Waarde(gebrek.naam(), gebrek.neemWeg())));
        return new As(
                "gebrek",
                waarden,
                IntStream.range(0, gebreken.size())
                        .mapToObj(nummer -> new Stap(
                                gebreken.get(nummer).naam(),
                                0,
                                nummer + 1,
                                gebreken.get(nummer).soort()))
                        .toList(),
                Set.of());
    }

    /** With a right that one value lacks and the other has. */
    As recht(int van, int naar) {
        return stap(van, naar, Stap.Soort.RECHT);
    }

    As stap(int van, int naar, Stap.Soort soort) {
        String stap = waarden.get(van).naam() + " > " + waarden.get(naar).naam();
        return new As(
                naam,
                waarden,
                Stream.concat(stappen.stream(), Stream.of(new Stap(stap, van, naar, soort)))
                        .toList(),
                nooit);
    }
}
