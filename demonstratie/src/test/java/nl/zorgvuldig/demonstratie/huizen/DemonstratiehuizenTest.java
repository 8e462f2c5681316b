package nl.zorgvuldig.demonstratie.huizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;
import nl.zorgvuldig.huis.protocol.Profielen;
import nl.zorgvuldig.protocollen.Profielkast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemonstratiehuizenTest {
    private final Path data;

    DemonstratiehuizenTest(@TempDir Path data) {
        this.data = data;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ijsselland", "overzee"}) // what comes along fits the profile it names
    void een_huis_dat_meekomt_past_bij_zijn_profiel(String naam) throws IOException {
        Path bestand = Path.of("src/main/resources/huizen", naam + ".yaml");
        Huislezer.neemOp(bestand, Files.readAllBytes(bestand), new Profielkast(Profielen.in(data)));
        assertThat(Huislezer.lees(naam, Files.readAllBytes(bestand)).anderen()).isNotEmpty();
    }

    @Test // Q1: a house with its profile is taken in whole, and is there at the next start
    void een_eigen_huis_ligt_daarna_in_de_map() {
        Demonstratiehuizen eerst = Demonstratiehuizen.in(data, List.of(Proefdemonstratie.WATERLAND));
        Demonstratiehuizen later = Demonstratiehuizen.in(data, List.of());

        assertThat(later.alle()).isEqualTo(eerst.alle()).hasSize(1);
        assertThat(later.alle().getFirst().profiel()).isEqualTo("waterland");
        assertThat(data.resolve("profielen/waterland/2026-01-01.yaml")).exists();
        assertThat(Demonstratiehuizen.in(data, List.of(Proefdemonstratie.WATERLAND))
                        .alle())
                .isEqualTo(eerst.alle());
    }

    @Test // a directory holds the houses it was begun with
    void andere_huizen_in_dezelfde_map_worden_geweigerd() {
        assertThat(Demonstratiehuizen.in(data, List.of()).alle()).hasSize(2);
        assertThatExceptionOfType(StartGeweigerd.class)
                .isThrownBy(() -> Demonstratiehuizen.in(data, List.of(Proefdemonstratie.WATERLAND)))
                .withMessageContaining("staan al andere huizen");
    }

    @Test // all faults at once, with their lines, and nothing is left behind
    void alle_fouten_staan_er_tegelijk() throws IOException {
        Path bestand = data.resolve("huis.yaml");
        Files.writeString(bestand, """
                schema: v1
                naam: Proef
                profiel: ijsselland
                beheerder: niemand
                partijen:
                  - {naam: Gemeente Proef, soorten: [kasteel], rechten: []}
                  - {naam: Gemeente Proef, soorten: [], rechten: []}
                mensen:
                  - {sleutel: piet, naam: Piet, functie: f, organisatie: Elders, uitleg: u, rol: koning, eisen: []}
                """);
        assertThatExceptionOfType(StartGeweigerd.class)
                .isThrownBy(() -> Demonstratiehuizen.in(data, List.of(bestand)))
                .withMessageContainingAll(
                        "huis.yaml:4:", "niemand", ":6:", "kasteel", ":7:", "twee keer", ":9:", "Elders", "koning");
        assertThat(data.resolve("huizen")).doesNotExist();
    }

    @Test // a mistake in the shape, a profile that is not there, a file that is not there
    void wat_niet_te_lezen_is_wordt_met_een_zin_geweigerd() throws IOException {
        Path bestand = data.resolve("huis.yaml");
        Files.writeString(bestand, "schema: v1\nnaam: Proef\n");
        weigert(bestand, "dit veld ontbreekt");
        Files.writeString(
                bestand,
                Files.readString(Proefdemonstratie.WATERLAND).replaceFirst("(?m)^profiel: .*", "profiel: nergens"));
        weigert(bestand, "dit profiel komt niet mee");
        Files.writeString(
                bestand,
                Files.readString(Proefdemonstratie.WATERLAND)
                        .replaceFirst("(?m)^profiel: .*", "profiel: nergens/2026-01-01.yaml"));
        weigert(bestand, "niet te openen");
        weigert(data.resolve("weg.yaml"), "niet te openen");
    }

    private void weigert(Path bestand, String deel) {
        assertThatExceptionOfType(StartGeweigerd.class)
                .isThrownBy(() -> Demonstratiehuizen.in(data, List.of(bestand)))
                .withMessageContaining(deel);
    }
}
