package nl.zorgvuldig.protocollen;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Lezing;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** Gathers faults, so that all of them are told at once. */
final class Fouten {
    private Fouten() {}

    /** The faults of reading a text, and those of checking its tree. */
    static List<Leesfout> alle(Lezing lezing, Function<Veld, Stream<Fout>> toets) {
        return Stream.concat(lezing.fouten().stream(), lezing.wortel().stream().flatMap(toets))
                .distinct()
                .map(Leesfout::van)
                .toList();
    }
}
