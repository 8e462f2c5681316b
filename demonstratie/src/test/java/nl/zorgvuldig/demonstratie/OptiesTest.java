package nl.zorgvuldig.demonstratie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptiesTest {
    @Test // without options: the usual port, a directory that is not in version control
    void zonder_opties_gelden_de_gewone() {
        assertThat(Opties.lees(List.of()))
                .isEqualTo(new Opties(8080, Path.of("gegevens").toAbsolutePath(), List.of()));
    }

    @Test // the last word counts
    void poort_en_map_zijn_te_kiezen() {
        assertThat(Opties.lees(List.of("--data", "/tmp/../ergens", "--port", "1", "--port", "65535")))
                .isEqualTo(new Opties(65_535, Path.of("/ergens"), List.of()));
    }

    @Test // Q1: several houses in one directory, in this order
    void huizen_zijn_te_kiezen() {
        assertThat(Opties.lees(List.of("--huis", "/een.yaml", "--huis", "/twee.yaml"))
                        .huizen())
                .containsExactly(Path.of("/een.yaml"), Path.of("/twee.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "99999999999", "acht", "", " 80"}) // a port that cannot be
    void een_onmogelijke_poort_wordt_geweigerd(String poort) {
        assertThatExceptionOfType(StartGeweigerd.class)
                .isThrownBy(() -> Opties.lees(List.of("--port", poort)))
                .withMessageStartingWith("Een poort is een getal van 1 tot en met 65535");
    }

    @Test // a mistake in typing is said, never passed over
    void een_onbekende_optie_wordt_geweigerd() {
        assertThatExceptionOfType(StartGeweigerd.class)
                .isThrownBy(() -> Opties.lees(List.of("--poort", "80")))
                .withMessageStartingWith("De optie --poort bestaat niet");
        assertThatExceptionOfType(StartGeweigerd.class)
                .isThrownBy(() -> Opties.lees(List.of("--data")))
                .withMessageContaining("hoort nog een waarde");
    }
}
