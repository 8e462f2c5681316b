package nl.zorgvuldig.protocollen.yaml;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a text as YAML.
 *
 * @param wortel the tree; empty when the text is no YAML, or uses what is not allowed here
 * @param fouten the faults found
 */
public record Lezing(Optional<Veld> wortel, List<Fout> fouten) {
    /** Copies the faults. */
    public Lezing {
        fouten = List.copyOf(fouten);
    }
}
