package nl.zorgvuldig.protocollen.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The decisions of the table against kern under the profiles, as far as kern can be told what a row says. */
class BesluitenTest {
    private static final Path UITLEG = Path.of("..", "docs", "profielen", "tweede-hand.md");
    private static final List<Tabelrij> RIJEN = Tabelrij.alle();
    private static final List<Tabelrij> GESPEELD = RIJEN.stream()
            .filter(rij -> new Rijspel(rij).waaromNiet().isEmpty())
            .toList();

    /** Classes of rows of which kern says something else: the name, which side is right, and the rows. */
    private static final List<List<String>> VERSCHILLEN = Tabel.regels("besluiten-verschillen.csv");

    @Test // Q1: the texts read without the profiles give the same decisions
    void de_tabel_en_kern_beslissen_hetzelfde_op_wat_is_uitgezocht_na() {
        Stream<String> anders = GESPEELD.stream()
                .filter(rij -> new Rijspel(rij).mag() != rij.is("uitkomst", "mag"))
                .map(rij -> rij.waarde("nr"));
        assertThat(anders)
                .containsExactlyInAnyOrderElementsOf(VERSCHILLEN.stream()
                        .flatMap(klasse -> Stream.of(klasse.getLast().split(" ", -1)))
                        .toList());
    }

    @Test // a table of which no row can be played agrees with everything
    void er_zijn_rijen_die_mogen_en_rijen_die_niet_mogen() {
        assertThat(GESPEELD).hasSize(441);
        Map<Boolean, Long> kern = GESPEELD.stream()
                .collect(Collectors.partitioningBy(rij -> new Rijspel(rij).mag(), Collectors.counting()));
        assertThat(kern.get(true)).isGreaterThan(150);
        assertThat(kern.get(false)).isGreaterThan(150);
    }

    @Test // what is not played is named and counted, so that nothing drops out unseen
    void van_elke_rij_die_niet_speelt_staat_er_waarom() {
        Map<String, Long> geteld = RIJEN.stream()
                .map(Rijspel::new)
                .map(Rijspel::waaromNiet)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(reden -> reden, TreeMap::new, Collectors.counting()));
        assertThat(geteld)
                .isEqualTo(Tabel.regels("niet-gespeeld.csv").stream()
                        .collect(Collectors.toMap(List::getFirst, regel -> Long.parseLong(regel.get(1)))));
    }

    @Test // a difference without an argument is a mistake that nobody looked at
    void elke_klasse_van_verschil_heeft_een_plaats_in_de_uitleg() throws IOException {
        String uitleg = Files.readString(UITLEG);
        assertThat(VERSCHILLEN)
                .allSatisfy(klasse -> assertThat(uitleg).contains("| " + klasse.getFirst() + " | " + klasse.get(1)));
    }
}
