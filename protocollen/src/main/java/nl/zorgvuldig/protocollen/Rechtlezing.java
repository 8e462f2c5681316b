package nl.zorgvuldig.protocollen;

import java.util.List;
import nl.zorgvuldig.protocollen.recht.Recht;

/**
 * What came of reading statutes.
 *
 * @param recht those without faults
 * @param fouten every fault of the others
 */
record Rechtlezing(Recht recht, List<Leesfout> fouten) {
    Rechtlezing {
        fouten = List.copyOf(fouten);
    }
}
