package nl.zorgvuldig.protocollen.uitputtend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a run over a grid found. */
final class Telling {
    private static final int GENOEG = 5;

    /**
     * How often a step was taken from a case that was permitted.
     *
     * @param soort what the step takes away
     * @param gedaald after which it was refused
     * @param gebleven after which it was still permitted
     */
    record Stappen(Stap.Soort soort, long gedaald, long gebleven) {
        private Stappen en(Stappen meer) {
            return new Stappen(soort, gedaald + meer.gedaald, gebleven + meer.gebleven);
        }
    }

    private final Map<String, Stappen> stappen = new TreeMap<>();
    private final List<String> schendingen = new ArrayList<>();
    private long gevallen;
    private long toegestaan;

    void geval(boolean mag) {
        gevallen++;
        toegestaan += mag ? 1 : 0;
    }

    void gevallen(long gezien, long daarvanMag) {
        gevallen += gezien;
        toegestaan += daarvanMag;
    }

    /** A step on a grid, taken so often from a permitted case. */
    void stap(String as, Stap stap, long gedaald, long gebleven) {
        stappen.merge(as + ": " + stap.naam(), new Stappen(stap.soort(), gedaald, gebleven), Stappen::en);
        if (stap.soort() == Stap.Soort.GELIJK && gedaald > 0) {
            schending(as + ": " + stap.naam() + " changed " + gedaald + " answers");
        }
    }

    void schending(String wat) {
        if (schendingen.size() < GENOEG) {
            schendingen.add(wat);
        }
    }

    Telling en(Telling meer) {
        meer.stappen.forEach((naam, aantallen) -> stappen.merge(naam, aantallen, Stappen::en));
        meer.schendingen.forEach(this::schending);
        gevallen(meer.gevallen, meer.toegestaan);
        return this;
    }

    long gevallen() {
        return gevallen;
    }

    long toegestaan() {
        return toegestaan;
    }

    /** The first cases that break a property, in words. */
    List<String> schendingen() {
        return schendingen;
    }

    /** The steps of a kind that never turned a permission into a refusal. */
    List<String> nietsVeranderd(Stap.Soort soort) {
        return namen(soort, aantallen -> aantallen.gedaald == 0);
    }

    /** The steps of a kind that left a permission standing at least once. */
    List<String> somsGebleven(Stap.Soort soort) {
        return namen(soort, aantallen -> aantallen.gebleven > 0);
    }

    private List<String> namen(Stap.Soort soort, Predicate<Stappen> welke) {
        return stappen.entrySet().stream()
                .filter(stap -> stap.getValue().soort == soort && welke.test(stap.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How often a kind of step turned a permission into a refusal. */
    long gedaald(Stap.Soort soort) {
        return stappen.values().stream()
                .filter(aantallen -> aantallen.soort == soort)
                .mapToLong(Stappen::gedaald)
                .sum();
    }
}
