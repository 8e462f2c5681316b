package nl.zorgvuldig.protocollen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IngebouwdTest {
    private static final Path MAP = Path.of("src/main/resources/protocollen");
    private final ProtocolLezer lezer = new ProtocolLezer();

    @Test // Q1
    void elk_meegeleverd_profiel_is_zonder_fouten_te_lezen() {
        assertThat(lezer.ingebouwd())
                .isNotEmpty()
                .allSatisfy(naam -> assertThat(lezer.leesIngebouwd(naam)).isInstanceOf(Leesuitslag.Gelezen.class));
    }

    @Test // Q1: a profile that is in the folder but not in the list would never be found
    void de_lijst_noemt_precies_de_profielen_in_de_map() throws IOException {
        try (Stream<Path> paden = Files.walk(MAP)) {
            List<String> profielen = paden.map(MAP::relativize)
                    .map(Path::toString)
                    .filter(pad -> pad.endsWith(".yaml") && !pad.endsWith(".voorbeelden.yaml"))
                    .map(pad -> pad.replace(".yaml", ""))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(MAP.resolve("ingebouwd.txt"))).isEqualTo(profielen);
        }
    }

    @Test
    void een_naam_die_niet_meekomt_is_een_fout_van_de_aanroeper() {
        assertThatThrownBy(() -> lezer.leesIngebouwd("nergens"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nergens");
    }
}
