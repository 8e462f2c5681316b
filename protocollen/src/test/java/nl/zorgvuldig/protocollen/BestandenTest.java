package nl.zorgvuldig.protocollen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BestandenTest {

    @AfterEach
    void zonder_map() {
        System.clearProperty(Bestanden.BRONNEN);
    }

    @Test // Q1: who changes a file of a profile needs no build
    void een_bestand_in_de_genoemde_map_gaat_voor(@TempDir Path map) throws IOException {
        Files.writeString(
                Files.createDirectory(map.resolve("protocollen")).resolve("ingebouwd.txt"), "elders/2020-01-01");
        String gebouwd = Bestanden.tekst("/protocollen/ingebouwd.txt");
        System.setProperty(Bestanden.BRONNEN, map.toString());
        assertThat(Bestanden.tekst("/protocollen/ingebouwd.txt"))
                .isEqualTo("elders/2020-01-01")
                .isNotEqualTo(gebouwd);
    }

    @Test // what the folder lacks, comes along
    void wat_niet_in_de_map_staat_komt_mee(@TempDir Path map) {
        System.setProperty(Bestanden.BRONNEN, map.toString());
        assertThat(Bestanden.tekst("/protocollen/ingebouwd.txt")).contains("/20");
        assertThatThrownBy(() -> Bestanden.tekst("/protocollen/nergens.txt"))
                .hasMessage("no such resource: /protocollen/nergens.txt");
    }
}
