package nl.zorgvuldig.protocollen.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TermijnenTest {
    private static final String AFGESCHAALD = """
            schema: v1
            op: "%s"
            gebeurtenissen:
              eerste-verwerking: "2023-03-10"
              afschaling: "2024-02-29 16:00"
              verzoek-inzage: ["2024-03-01", "2024-04-20"]
            """;

    private final Path map;

    TermijnenTest(@TempDir Path map) {
        this.map = map;
    }

    private Path bestand(String tekst) throws IOException {
        return Files.writeString(map.resolve("gebeurd.yaml"), tekst);
    }

    private static Verslag reken(Object... woorden) {
        return Opdracht.voer(
                Stream.concat(Stream.of("terms"), Stream.of(woorden).map(Object::toString))
                        .toList());
    }

    @Test // Q2, IJ 11.2, 18.2: all that runs, with its source
    void elke_termijn_staat_er_met_zijn_artikel() throws IOException {
        Verslag verslag = reken("--profile", "ijsselland", bestand(AFGESCHAALD.formatted("2024-09-15")));
        assertThat(verslag.isGoed()).isTrue();
        assertThat(verslag.regels())
                .anyMatch(regel -> regel.contains("verzoek om inzage")
                        && regel.contains("tot en met 29 maart 2024 (voorbij)")
                        && regel.endsWith("· IJ 18.2 · protocol"))
                .anyMatch(regel -> regel.contains("weg na afschaling")
                        && regel.contains("tot en met 28 februari 2025")
                        && regel.endsWith("· IJ 11.2d · protocol"))
                .anyMatch(regel -> regel.contains("procesregisseur blijven staan")
                        && regel.contains("informatiecoördinator ziet alleen de namen")
                        && regel.contains("(nu)"));
    }

    @Test // R1: the law above it, and which of both binds
    void onder_de_wet_staat_erbij_wat_niet_bindt() throws IOException {
        String wet = AFGESCHAALD.formatted("2025-06-15").replace("2024-02-29 16:00", "2025-05-31");
        assertThat(reken("--profile", "ijsselland", bestand(wet)).regels())
                .anyMatch(regel -> regel.contains("vijf jaar na het eerste gebruik")
                        && regel.contains("(een andere gaat voor)")
                        && regel.endsWith("· wet"))
                .anyMatch(regel -> regel.contains("afgeschermd na afsluiten") && regel.contains("niemand ziet iets"));
    }

    @Test // a form that programs can rely on
    void als_json_heeft_het_altijd_dezelfde_velden() throws IOException {
        Verslag verslag = reken("--profile", "ijsselland", "--json", bestand(AFGESCHAALD.formatted("2024-09-15")));
        JsonNode json = JsonMapper.builder().build().readTree(verslag.regels().getFirst());
        assertThat(json.propertyNames())
                .containsExactly(
                        "schema", "profiel", "hash", "op", "termijnen", "vernietigen", "trappen", "vernietigd", "nu");
        assertThat(json.path("termijnen").path(0).propertyNames())
                .containsExactly(
                        "code",
                        "naam",
                        "laag",
                        "strekking",
                        "vanaf",
                        "tot",
                        "laatste_dag",
                        "voorbij",
                        "bindt",
                        "artikelen");
        assertThat(json.path("trappen").path(0).propertyNames())
                .containsExactly("code", "naam", "laag", "vanaf", "tot", "loopt", "zicht", "artikelen");
        assertThat(json.path("nu").path("informatiecoordinator").asString()).isEqualTo("namen");
        assertThat(json.path("nu").path("deelnemer").asString()).isEqualTo("niets");
    }

    @Test // IJ 11.2d: what must be gone is said to be gone, and is no empty list
    void na_de_laatste_termijn_is_alles_vernietigd() throws IOException {
        Path laat = bestand(AFGESCHAALD.formatted("2025-03-01"));
        assertThat(reken("--profile", "ijsselland", laat).regels())
                .last()
                .asString()
                .startsWith("  alles is vernietigd: ")
                .contains("IJ 11.2d");
        assertThat(reken("--profile", "ijsselland", "--json", laat).regels().getFirst())
                .contains("\"vernietigd\" : true");
    }

    @Test // all errors at once, with line and field
    void fouten_staan_er_allemaal() throws IOException {
        Path fout = bestand("""
                schema: v1
                op: "2024-02-30"
                gebeurtenissen:
                  afsluiting: "2024-01-01"
                  afschaling: gisteren
                """);
        Verslag verslag = reken("--profile", "ijsselland", fout);
        assertThat(verslag.isGoed()).isFalse();
        assertThat(verslag.regels())
                .anyMatch(regel -> regel.startsWith(fout + ":2: op: "))
                .anyMatch(regel -> regel.startsWith(fout + ":4: gebeurtenissen.afsluiting: "))
                .anyMatch(regel -> regel.startsWith(fout + ":5: gebeurtenissen.afschaling: "));
    }

    @Test // the command line itself
    void wat_er_ontbreekt_wordt_gezegd() throws IOException {
        assertThat(reken("--json", "--kort").regels())
                .containsExactly(
                        "De optie --kort bestaat hier niet.",
                        "Noem het profiel met --profile: een naam of een bestand.",
                        "Noem één bestand met wat er gebeurde.");
        assertThat(reken("--profile", "ijsselland", bestand(AFGESCHAALD.formatted("2019-09-15")))
                        .regels())
                .containsExactly("Op 2019-09-15 geldt er geen profiel ijsselland.");
        assertThat(reken("--profile", "ijsselland", map.resolve("nergens.yaml")).regels())
                .containsExactly(map.resolve("nergens.yaml") + ":1: het bestand is niet te openen");
        assertThat(List.of(reken("--profile", "nergens", bestand(AFGESCHAALD.formatted("2024-09-15")))
                        .isGoed()))
                .containsExactly(false);
    }
}
