package nl.zorgvuldig.protocollen.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The decisions of the table against kern under the profiles, as far as a row says no more than a case of the grid. */
class BesluitenTest {
    private static final List<Tabelrij> RIJEN = Tabelrij.alle();

    /** Rows of which kern says something else, with which side is right and why. */
    private static final Map<String, String> UITGEZOCHT = Map.of(
            "13", "the table is right; care secrecy rests on all a care provider knows, kern puts it on one category",
            "25", "both are right; on that day the text did not hold yet, and a case has no day",
            "39", "kern is right; fase 1 gives the informatiecoordinator no role, so the strict answer counts",
            "40", "kern is right; fase 1 gives the ondersteuner no role, so the strict answer counts",
            "41", "the table is right; the list of who has access leaves the aanmelder out, the profile lets him in",
            "165", "both are right; on that day the law did not hold yet, and a case has no day",
            "184", "both are right; on that day the text did not hold yet, and a case has no day",
            "370", "kern is right; a derde signed nothing and has no task of its own, so the strict answer counts",
            "524", "the table is right, kern is stricter; it knows no partij that was asked in triage");

    @Test // Q1: the texts read without the profiles give the same decisions
    void de_tabel_en_kern_beslissen_hetzelfde_op_wat_is_uitgezocht_na() {
        assertThat(RIJEN.stream().filter(BesluitenTest::isAnders).map(rij -> rij.waarde("nr")))
                .containsExactlyInAnyOrderElementsOf(UITGEZOCHT.keySet());
    }

    @Test // a table of which no row can be played agrees with everything
    void er_zijn_rijen_die_mogen_en_rijen_die_niet_mogen() {
        Stream<Tabelrij> gespeeld =
                RIJEN.stream().filter(rij -> Rijgeval.van(rij).isPresent());
        assertThat(gespeeld.map(rij -> rij.waarde("uitkomst"))).hasSize(126).contains("mag", "mag-niet");
    }

    private static boolean isAnders(Tabelrij rij) {
        return Rijgeval.van(rij)
                .map(Kernhand::beslis)
                .filter(kern -> kern.mag() != rij.is("uitkomst", "mag"))
                .isPresent();
    }
}
