package nl.zorgvuldig.kern.wachters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Judges the report that PIT has just written; its name keeps it out of every run but the one after PIT. */
class Mutantenvergelijking {
    @Test // quality: every mutant of a decision is killed, or argued
    void elke_mutant_is_gedood_of_beredeneerd() {
        Path rapport = Path.of(Objects.requireNonNull(System.getProperty("mutanten.rapport")));
        assertThat(Mutantenwachter.overtredingen(
                        Mutantenrapport.overlevenden(rapport), Mutantenlijst.lees(MutantenwachterTest.LIJST)))
                .isEmpty();
    }
}
