package nl.zorgvuldig.protocollen.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house that nobody programmed for: three phases, other roles, other retention, in one file. */
class NieuwHuisTest {
    private static final Path PROFIEL = Path.of("src/test/resources/protocollen/waterland/2026-01-01.yaml");

    private static Verslag voer(Object... woorden) {
        return Opdracht.voer(Stream.of(woorden).map(Object::toString).toList());
    }

    @Test // Q1: a new house is one file
    void een_nieuw_huis_is_een_bestand() {
        assertThat(voer("check", PROFIEL).isGoed()).isTrue();
        assertThat(voer("examples", PROFIEL).regels())
                .singleElement()
                .asString()
                .matches("Nagespeeld: [34]\\d\\d voorbeelden; geen daarvan komt anders uit dan er staat\\.");
        assertThat(voer("compare", PROFIEL, "ijsselland").isGoed()).isTrue();
    }

    @Test // Q2: its own words come back in an answer
    void het_antwoord_is_in_de_woorden_van_het_huis(@TempDir Path map) throws IOException {
        Path situatie = Files.writeString(map.resolve("situatie.yaml"), """
                schema: v1
                doet: binnenkomen
                situatie: {rol: regievoerder, doel: geen, dossier: geen}
                """);
        assertThat(voer("explain", "--profile", PROFIEL, "--date", "2026-05-01", situatie)
                        .regels())
                .first()
                .isEqualTo("Dit mag niet.");
        assertThat(voer("explain", "--profile", PROFIEL, "--date", "2025-12-31", situatie)
                        .regels())
                .containsExactly("Op 2025-12-31 geldt er geen profiel " + PROFIEL + ".");
    }

    @Test // examples of another profile would prove nothing of this one
    void voorbeelden_van_een_ander_profiel_tellen_niet(@TempDir Path map) throws IOException {
        Path profiel = Files.copy(
                PROFIEL, Files.createDirectories(map.resolve("waterland")).resolve("2026-01-01.yaml"));
        String voorbeelden = Files.readString(PROFIEL.resolveSibling("2026-01-01.voorbeelden.yaml"));
        Files.writeString(
                profiel.resolveSibling("2026-01-01.voorbeelden.yaml"),
                voorbeelden.replace("profiel: waterland/2026-01-01", "profiel: elders/2026-01-01"));
        assertThat(voer("examples", profiel).regels())
                .singleElement()
                .asString()
                .endsWith("deze voorbeelden gaan over elders/2026-01-01, niet over waterland/2026-01-01");
    }

    @Test // a faulty article is a sentence with its place, and no end of the program
    void een_artikel_dat_er_geen_is_wordt_gezegd(@TempDir Path map) throws IOException {
        Path situatie = Files.writeString(map.resolve("situatie.yaml"), """
                schema: v1
                doet: vernietigen
                situatie:
                  rol: weger
                  vernietiging: {grond: [onzin]}
                """);
        assertThat(voer("explain", "--profile", PROFIEL, "--date", "2026-05-01", situatie)
                        .regels())
                .isEqualTo(
                        List.of(
                                situatie
                                        + ":5: situatie.vernietiging.grond.1: dit past niet; verwacht: een artikel: de tekst en het nummer, zoals IJ 9.5"));
    }
}
