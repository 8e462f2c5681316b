package nl.zorgvuldig.meting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Protocol;

/**
 * That all give the same answer to every case: without that there is nothing to compare.
 *
 * @param gevallen how many cases there are
 * @param toegestaan how many are allowed
 */
record Eensgezindheid(int gevallen, int toegestaan) {
    private static final int MINSTENS = 5;
    private static final int HOOGSTENS = 95;

    /** Decides all cases by all, and refuses cases that are answered differently or that hardly ask anything. */
    static Eensgezindheid van(Protocol protocol) {
        List<Geval> gevallen = Gevallen.van(protocol);
        Stelsel<?, ?> kern = Stelselnaam.KERN.maak(protocol);
        List<String> oneens = Arrays.stream(Stelselnaam.values())
                .flatMap(naam -> oneens(gevallen, kern, naam.maak(protocol)).map(geval -> naam + " " + geval))
                .toList();
        if (!oneens.isEmpty()) {
            throw new IllegalStateException("answered differently than by kern: " + oneens);
        }
        int toegestaan = (int) gevallen.stream().filter(kern::staatToe).count();
        return new Eensgezindheid(gevallen.size(), toegestaan).eisKeuze();
    }

    /** The cases that two decide differently. */
    static Stream<Geval> oneens(List<Geval> gevallen, Stelsel<?, ?> een, Stelsel<?, ?> ander) {
        return gevallen.stream().filter(geval -> een.staatToe(geval) != ander.staatToe(geval));
    }

    double deel() {
        return 100.0 * toegestaan / gevallen;
    }

    private Eensgezindheid eisKeuze() {
        if (deel() < MINSTENS || deel() > HOOGSTENS) {
            throw new IllegalStateException("hardly a choice: " + this);
        }
        return this;
    }
}
