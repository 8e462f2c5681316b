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

class UitleggenTest {
    private static final String MELDEN = """
            schema: v1
            doet: aanmelden
            situatie:
              rol: aanmelder
              screening_tot_en_met: "2027-12-31"
              partij: {soorten: [%s], rechten: [bijzonder, strafrechtelijk, bsn], convenant: "2020-02-01", protocol: "2020-02-01"}
              leidende_partij: eigen
              doel: aanmelding-toetsen
              dossier: geen
              aanmelding:
                gebied: veelplegers
                taak: %s
                beantwoord: [meer-leefgebieden, risico-gedrag, meer-ketens, gevolgen-omgeving, ernstig-lokaal-probleem]
                inbreng: [{categorie: personalia, betrokkene: 1}]
              informering: {door: [college], op: "2021-02-01"}
              artikel_20: geen
            """;

    private final Path map;

    UitleggenTest(@TempDir Path map) {
        this.map = map;
    }

    private Path situatie(String tekst) throws IOException {
        return Files.writeString(map.resolve("situatie.yaml"), tekst);
    }

    private static Verslag leg(Object... woorden) {
        return Opdracht.voer(
                Stream.concat(Stream.of("explain"), Stream.of(woorden).map(Object::toString))
                        .toList());
    }

    @Test // Q2: permission with its articles
    void wat_mag_staat_er_met_redenen_en_artikelen() throws IOException {
        Path melden = situatie(MELDEN.formatted("college", "maatschappelijke-ondersteuning"));
        Verslag verslag = leg("--profile", "ijsselland", "--date", "2024-05-01", melden);
        assertThat(verslag.isGoed()).isTrue();
        assertThat(verslag.regels()).first().isEqualTo("Dit mag.");
        assertThat(verslag.regels())
                .last()
                .isEqualTo("Gevraagd: aanmelden, op 2024-05-01, volgens ijsselland/2020-01-01.");
        assertThat(verslag.regels()).anyMatch(regel -> regel.contains("IJ 16.1") && regel.endsWith("· protocol"));
        assertThat(verslag.regels()).noneMatch(regel -> regel.endsWith("· wet"));
    }

    @Test // R1: the law counts from its day on, and says that it is the law
    void onder_de_wet_noemt_een_weigering_de_wet() throws IOException {
        Path melden = situatie(MELDEN.formatted("aanbieder", "maatschappelijke-ondersteuning"));
        Verslag ervoor = leg("--profile", "ijsselland", "--date", "2025-02-28", melden);
        Verslag erna = leg("--profile", "ijsselland", "--date", "2025-03-01", melden);
        assertThat(ervoor.regels()).noneMatch(regel -> regel.endsWith("· wet"));
        assertThat(erna.regels()).first().isEqualTo("Dit mag niet.");
        assertThat(erna.regels()).anyMatch(regel -> regel.contains("WGS 2.27") && regel.endsWith("· wet"));
    }

    @Test // a word outside the profile is answered, and pointed out: it may be a slip of the pen
    void een_code_die_het_profiel_niet_kent_wordt_genoemd() throws IOException {
        Path melden = situatie(MELDEN.formatted("colege", "maatschappelijke-ondersteuning"));
        Verslag verslag = leg("--profile", "ijsselland", "--date", "2024-05-01", melden);
        assertThat(verslag.isGoed()).isTrue();
        assertThat(verslag.regels()).first().isEqualTo("Dit mag niet.");
        assertThat(verslag.regels())
                .filteredOn(regel -> regel.startsWith("Let op: "))
                .singleElement()
                .asString()
                .startsWith("Let op: situatie.partij.soorten.1: het profiel kent 'colege' niet; er zijn: ")
                .contains("burgemeester, college");
    }

    @Test // a form that programs can rely on
    void als_json_heeft_het_altijd_dezelfde_velden() throws IOException {
        Path melden = situatie(MELDEN.formatted("college", "maatschappelijke-ondersteuning"));
        Verslag verslag = leg("--profile", "ijsselland", "--date", "2024-05-01", "--json", melden);
        JsonNode json = JsonMapper.builder().build().readTree(verslag.regels().getFirst());
        assertThat(json.propertyNames())
                .containsExactly("schema", "profiel", "hash", "dag", "doet", "mag", "bevindingen", "onbekend");
        assertThat(json.path("profiel").asString()).isEqualTo("ijsselland/2020-01-01");
        assertThat(json.path("mag").asBoolean()).isTrue();
        assertThat(json.path("onbekend").values()).isEmpty();
        assertThat(json.path("bevindingen").values())
                .isNotEmpty()
                .allSatisfy(bevinding -> assertThat(bevinding.propertyNames())
                        .containsExactly("norm", "laag", "code", "zin", "artikelen"));
    }

    @Test // all faults at once, each with its place
    void elke_vergissing_wordt_genoemd() throws IOException {
        assertThat(leg("--date", "gisteren", "--kleur").regels())
                .containsExactly(
                        "De optie --kleur bestaat hier niet.",
                        "Noem het profiel met --profile: een naam of een bestand.",
                        "Noem de dag met --date, als jjjj-mm-dd.",
                        "Noem één bestand met de situatie.");
        Path stuk = situatie("schema: v1\ndoet: dansen\nsituatie: {kleur: rood}\n");
        Verslag verslag = leg("--profile", "ijsselland", "--date", "2019-12-31", stuk);
        assertThat(verslag.isGoed()).isFalse();
        assertThat(verslag.regels()).hasSize(3);
        assertThat(verslag.regels().getFirst()).isEqualTo("Op 2019-12-31 geldt er geen profiel ijsselland.");
        assertThat(verslag.regels().subList(1, 3)).allMatch(regel -> regel.startsWith(stuk + ":"));
        assertThat(leg("--profile", "ijsselland", "--date", "2024-05-01", map.resolve("weg.yaml"))
                        .regels())
                .isEqualTo(List.of(map.resolve("weg.yaml") + ":1: het bestand is niet te openen"));
    }
}
