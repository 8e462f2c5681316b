package nl.zorgvuldig.protocollen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.zorgvuldig.kern.protocol.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfielkastTest {
    private static final Path WATERLAND = Path.of("src/test/resources/protocollen/waterland/2026-01-01.yaml");

    private final Path elders;
    private final Profielkast kast;

    ProfielkastTest(@TempDir Path map, @TempDir Path elders) {
        this.elders = elders;
        this.kast = new Profielkast(map.resolve("nog-niet-gemaakt"));
    }

    @Test // Q1: what comes along is there, and what was put there beside it
    void wat_meekomt_en_wat_erbij_is_gelegd() {
        assertThat(kast.namen()).contains("ijsselland").doesNotContain("waterland");
        assertThat(kast.nieuwste("waterland")).isEmpty();

        assertThat(kast.neemOp(WATERLAND)).isInstanceOf(Leesuitslag.Gelezen.class);

        assertThat(kast.namen()).contains("ijsselland", "waterland");
        assertThat(kast.van("waterland", LocalDate.of(2026, 1, 1))).containsInstanceOf(Leesuitslag.Gelezen.class);
        assertThat(kast.van("waterland", LocalDate.of(2026, 1, 2))).isEmpty();
        assertThat(kast.van("ijsselland", LocalDate.of(2020, 1, 1))).containsInstanceOf(Leesuitslag.Gelezen.class);
    }

    @Test // a later text has another first day; both stay, because a house may have adopted either
    void van_twee_teksten_geldt_de_laatste_en_blijft_de_eerste() throws IOException {
        kast.neemOp(WATERLAND);
        assertThat(kast.neemOp(naast(
                        "waterland",
                        "2027-01-01",
                        Files.readString(WATERLAND)
                                .replaceFirst("(?m)^geldig_vanaf: .*", "geldig_vanaf: \"2027-01-01\""))))
                .isInstanceOf(Leesuitslag.Gelezen.class);

        assertThat(eersteDag("waterland")).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(kast.van("waterland", LocalDate.of(2026, 1, 1))).isPresent();
    }

    @Test // B1, the hash of what was adopted must keep fitting
    void dezelfde_dag_met_een_andere_tekst_wordt_geweigerd() throws IOException {
        kast.neemOp(WATERLAND);
        String anders = Files.readString(WATERLAND) + "# veranderd\n";

        assertThat(kast.neemOp(naast("waterland", "2026-01-01", anders)))
                .isInstanceOfSatisfying(
                        Leesuitslag.Fouten.class,
                        fouten -> assertThat(fouten.fouten())
                                .singleElement()
                                .asString()
                                .contains("er is al een ander profiel waterland/2026-01-01"));
        assertThat(kast.neemOp(WATERLAND)).isInstanceOf(Leesuitslag.Gelezen.class);
    }

    @Test // nothing of a profile with faults is kept
    void een_profiel_met_fouten_komt_er_niet_in() throws IOException {
        assertThat(kast.neemOp(naast("waterland", "2026-01-01", "schema: v1\n")))
                .isInstanceOf(Leesuitslag.Fouten.class);
        assertThat(kast.nieuwste("waterland")).isEmpty();
    }

    @Test // Q2: what a profile builds on comes with it
    void een_profiel_neemt_mee_waarop_het_bouwt() throws IOException {
        Path basis = naast("waterland", "2026-01-01", Files.readString(WATERLAND));
        Path eigen = naast("plassen", "2026-02-01", """
                schema: v1
                naam: plassen
                titel: Persoonsgerichte Aanpak Plassen
                geldig_vanaf: "2026-02-01"
                bouwt_op: waterland/2026-01-01
                """);
        assertThat(kast.neemOp(eigen)).isInstanceOf(Leesuitslag.Gelezen.class);
        Files.delete(basis);
        Files.delete(eigen);

        assertThat(eersteDag("plassen")).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(kast.namen()).contains("plassen", "waterland");
    }

    @Test // Q1, Q2: what builds on an adopted text lies ready for it, also with faults or by way of another
    void wat_op_een_tekst_bouwt_ligt_klaar() throws IOException {
        assertThat(kast.opvolgers(versie("waterland", "2026-01-01"))).isEmpty();
        Path map = elders.resolve("kast");
        Profielkast eigen = new Profielkast(map);
        eigen.neemOp(WATERLAND);
        leg(map, "plassen", "2026-03-01", "waterland/2026-01-01", "");
        leg(map, "plassen", "2026-02-01", "waterland/2026-01-01", "onzin: ja\n");
        leg(map, "meren", "2026-04-01", "plassen/2026-03-01", "");
        leg(map, "oevers", "2026-04-01", "ijsselland/2020-01-01", "");
        leg(map, "kring", "2026-04-01", "kring/2026-04-01", "");
        Files.writeString(map.resolve("los-bestand"), "");

        assertThat(eigen.opvolgers(versie("waterland", "2026-01-01")))
                .extracting(Opvolger::verwijzing)
                .containsExactly("meren/2026-04-01", "plassen/2026-02-01", "plassen/2026-03-01");
        assertThat(eigen.opvolgers(versie("waterland", "2026-01-01")).get(1).uitslag())
                .isInstanceOf(Leesuitslag.Fouten.class);
        assertThat(eigen.opvolgers(versie("ijsselland", "2020-01-01")))
                .extracting(Opvolger::verwijzing)
                .contains("oevers/2026-04-01");
    }

    private static Protocol.Versie versie(String naam, String dag) {
        return new Protocol.Versie(naam, LocalDate.parse(dag), "");
    }

    private static void leg(Path map, String naam, String dag, String basis, String inhoud) throws IOException {
        Files.writeString(Files.createDirectories(map.resolve(naam)).resolve(dag + ".yaml"), """
                schema: v1
                naam: %s
                titel: Protocol
                geldig_vanaf: "%s"
                bouwt_op: %s
                %s""".formatted(
                        naam, dag, basis, inhoud));
    }

    private LocalDate eersteDag(String naam) {
        return kast.nieuwste(naam)
                .map(uitslag -> ((Leesuitslag.Gelezen) uitslag)
                        .profiel()
                        .protocol()
                        .versie()
                        .geldigVanaf())
                .orElseThrow();
    }

    private Path naast(String naam, String dag, String tekst) throws IOException {
        Path bestand = Files.createDirectories(elders.resolve(naam)).resolve(dag + ".yaml");
        return Files.writeString(bestand, tekst);
    }
}
