package nl.zorgvuldig.protocollen;

import java.util.Comparator;
import java.util.List;
import nl.zorgvuldig.protocollen.yaml.Veld;

/** What came of reading a profile: a profile without faults, or every fault at once. */
public sealed interface Leesuitslag {

    /**
     * The file holds a profile.
     *
     * @param profiel the profile
     * @param boom the tree it was built of, with all it builds on
     */
    record Gelezen(Profiel profiel, Veld boom) implements Leesuitslag {}

    /**
     * The file does not hold a profile.
     *
     * @param fouten every fault, by file and in the order of the file
     */
    record Fouten(List<Leesfout> fouten) implements Leesuitslag {
        /** Sorts the faults by place. */
        public Fouten {
            fouten = fouten.stream()
                    .sorted(Comparator.comparing(Leesfout::bestand)
                            .thenComparingInt(Leesfout::regel)
                            .thenComparingInt(Leesfout::kolom))
                    .toList();
        }
    }
}
