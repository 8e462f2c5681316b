package nl.zorgvuldig.protocollen.mutatie;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One change of one leaf.
 *
 * @param pad the steps to the place
 * @param soort what is done there
 * @param verander does it
 */
record Mutatie(List<Object> pad, String soort, UnaryOperator<Object> verander) {

    static final String VALT_WEG = "valt weg";

    /** The place without numbers, as {@code fasen.[].doelen.[].naam}. */
    String plaats() {
        return pad.stream()
                .map(stap -> stap instanceof Integer ? "[]" : String.valueOf(stap))
                .collect(Collectors.joining("."));
    }

    Object op(Object boom) {
        return Boomwaarde.met(boom, pad, verander);
    }

    static Mutatie vervang(List<Object> pad, Object door) {
        return new Mutatie(pad, "wordt " + door, oud -> door);
    }

    static Mutatie zonder(List<Object> pad, int nummer) {
        return new Mutatie(onder(pad, nummer), VALT_WEG, oud -> Weg.WEG);
    }

    static Mutatie erbij(List<Object> pad, Object nieuw) {
        return new Mutatie(pad, "krijgt erbij " + nieuw, oud -> {
            List<Object> lijst = new ArrayList<>((List<?>) oud);
            lijst.add(nieuw);
            return lijst;
        });
    }

    static List<Object> onder(List<Object> pad, Object stap) {
        return Stream.concat(pad.stream(), Stream.of(stap)).toList();
    }

    @Override
    public String toString() {
        return pad.stream().map(String::valueOf).collect(Collectors.joining(".")) + " " + soort;
    }

    /** Stands for an element that is taken out. */
    enum Weg {
        WEG
    }
}
