package nl.zorgvuldig.protocollen.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A second hand, written from the texts alone, against kern under the profiles; docs/profielen/tweede-hand.md argues. */
class TweedeHandTest {
    /** A prime, so that the sample does not fall in step with the grid. */
    private static final int STAP = 499;

    private static final Path UITLEG = Path.of("..", "docs", "profielen", "tweede-hand.md");
    private static final List<Geval> RASTER = Raster.alle().toList();
    private static final List<Bekend> BEKEND = Bekend.alle();

    @Test // Q1: an independent reading finds what the profiles and their examples share as a mistake
    void in_een_steekproef_verschillen_kern_en_tweede_hand_alleen_waar_dat_is_uitgezocht() {
        Set<String> bekend = BEKEND.stream().map(Bekend::soort).collect(Collectors.toSet());
        List<Geval> steekproef = IntStream.iterate(0, nummer -> nummer < RASTER.size(), nummer -> nummer + STAP)
                .mapToObj(RASTER::get)
                .toList();
        assertThat(steekproef.stream()
                        .filter(geval -> Verschil.van(geval)
                                .filter(soort -> !bekend.contains(soort))
                                .isPresent()))
                .isEmpty();
        assertThat(steekproef.stream().map(geval -> Kernhand.beslis(geval).mag() + " " + TweedeHand.beslis(geval)))
                .contains("true MAG", "false MAG_NIET");
    }

    @Test // a known difference that is gone hides the next one in its place
    void elk_uitgezocht_verschil_is_er_nog() {
        assertThat(BEKEND)
                .isNotEmpty()
                .allSatisfy(bekend ->
                        assertThat(Verschil.van(RASTER.get(bekend.eerste()))).contains(bekend.soort()));
    }

    @Test // Q1: every case of the grid, and no known difference wider or narrower than it was
    @Tag("check")
    void het_hele_raster_geeft_precies_de_uitgezochte_verschillen() {
        assertThat(RASTER).hasSize(519_784);
        assertThat(Verschil.tellen(RASTER))
                .containsExactlyInAnyOrderElementsOf(
                        BEKEND.stream().map(Bekend::regel).toList());
    }

    @Test // a difference without an argument is a mistake that nobody looked at
    void elk_verschil_heeft_een_plaats_in_de_uitleg() throws IOException {
        Set<String> koppen = Files.readAllLines(UITLEG).stream()
                .filter(regel -> regel.startsWith("## known: "))
                .map(regel -> regel.substring("## known: ".length()))
                .collect(Collectors.toSet());
        assertThat(BEKEND.stream().map(Bekend::klasse).collect(Collectors.toSet()))
                .isEqualTo(koppen);
    }
}
