package nl.zorgvuldig.protocollen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.protocollen.recht.Recht;
import nl.zorgvuldig.protocollen.recht.Wetsartikel;
import nl.zorgvuldig.protocollen.yaml.Veld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RechtTest {
    private static final Recht RECHT = Rechtlezer.ingebouwd();

    /** A text that names no first day and was brought up to date later; the open question 'ingang' says so. */
    private static final Map<String, List<String>> LATER_BIJGEWERKT = Map.of(
            "landelijk", List.of("AVG 10", "AVG 12 lid 3", "AVG 33", "AVG 6 lid 1 onder e", "AVG 9", "Wjsg 51c"));

    private static final Path MAP = Path.of("src/main/resources/recht");
    private static final String WET = """
            schema: v1
            code: Xw
            naam: Een wet
            bwb: BWBR0000001
            link: https://example.org/BWBR0000001
            te_verifieren: true
            artikelen:
              - {artikel: "1", zin: Zegt iets., geldig_vanaf: "2020-01-01", geldig_tot: "2020-12-31", te_verifieren: false}
              - {artikel: "2", zin: Zegt meer., te_verifieren: true}
            """;

    private static Rechtlezing lees(String tekst) {
        return Rechtlezer.lees(Map.of("/recht/xw.yaml", tekst.getBytes(StandardCharsets.UTF_8)));
    }

    /** Citations of statutes that are not here, or did not hold on a day. */
    private static List<String> onopgelost(Stream<Artikel> aangehaald, LocalDate dag) {
        return aangehaald
                .filter(artikel -> RECHT.wet(artikel.bron()).isPresent())
                .filter(artikel -> RECHT.artikel(artikel)
                        .filter(gevonden -> gevonden.geldtOp(dag))
                        .isEmpty())
                .map(Artikel::toString)
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest // Q1: a profile rests on law that was in force on its first day
    @MethodSource("profielen")
    void elk_aangehaald_wetsartikel_gold_op_de_eerste_dag(String naam, String pad) {
        Veld profiel = Opbouw.van(Profielbestand.ingebouwd(pad), Bestanden.bytes(pad))
                .wortel()
                .orElseThrow();
        LocalDate dag = profiel.tekst("geldig_vanaf").map(LocalDate::parse).orElseThrow();
        assertThat(Artikelen.alle(profiel)).isNotEmpty();
        assertThat(onopgelost(Artikelen.alle(profiel), dag)).isEqualTo(LATER_BIJGEWERKT.getOrDefault(naam, List.of()));
    }

    static Stream<Arguments> profielen() {
        return Bestanden.ingebouwd().stream().map(profiel -> Arguments.of(profiel.naam(), profiel.pad()));
    }

    @Test // sample that must fail: an article that is not there, and two that did not hold
    void een_artikel_dat_er_niet_is_of_niet_gold_wordt_gevonden() {
        Stream<Artikel> aangehaald = Stream.of(
                new Artikel("Wpg", "20"),
                new Artikel("Wpg", "99.9"),
                new Artikel("Bopz", "hele wet"),
                new Artikel("WGS", "2.27"),
                new Artikel("IJ", "9.7"));
        assertThat(onopgelost(aangehaald, LocalDate.of(2020, 1, 1)))
                .containsExactly("Bopz hele wet", "WGS 2.27", "Wpg 99.9");
    }

    @Test // a statute in the folder but not in the list would never be found
    void de_lijst_noemt_precies_de_wetten_in_de_map() throws IOException {
        try (Stream<Path> paden = Files.list(MAP)) {
            assertThat(Files.readAllLines(MAP.resolve("ingebouwd.txt")))
                    .containsExactlyInAnyOrderElementsOf(paden.map(pad -> String.valueOf(pad.getFileName()))
                            .filter(naam -> naam.endsWith(".yaml"))
                            .map(naam -> naam.replace(".yaml", ""))
                            .toList());
        }
        assertThat(RECHT.wetten())
                .hasSize(Files.readAllLines(MAP.resolve("ingebouwd.txt")).size());
    }

    @Test // Q1: nothing else looks whether what comes along is whole
    void elke_meegeleverde_wet_is_zonder_fouten_te_lezen() {
        Rechtlezing lezing = Rechtlezer.lees(Rechtlezer.bestanden());
        assertThat(lezing.fouten()).isEmpty();
        assertThat(lezing.recht()).isEqualTo(RECHT);
    }

    @Test // law.md: its sentence, its link, when it held, and whether anyone read it
    void een_artikel_zegt_wat_het_zegt_waar_het_staat_en_wanneer_het_gold() {
        Rechtlezing lezing = lees(WET);
        assertThat(lezing.fouten()).isEmpty();
        Wetsartikel eerste = lezing.recht().artikel(new Artikel("Xw", "1")).orElseThrow();
        assertThat(eerste.zin()).isEqualTo("Zegt iets.");
        assertThat(eerste.link()).isEqualTo("https://example.org/BWBR0000001");
        assertThat(eerste.teVerifieren()).isFalse();
        assertThat(eerste.geldtOp(LocalDate.of(2019, 12, 31))).isFalse();
        assertThat(eerste.geldtOp(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(eerste.geldtOp(LocalDate.of(2020, 12, 31))).isTrue();
        assertThat(eerste.geldtOp(LocalDate.of(2021, 1, 1))).isFalse();
        Wetsartikel tweede = lezing.recht().artikel(new Artikel("Xw", "2")).orElseThrow();
        assertThat(tweede.geldtOp(LocalDate.of(1900, 1, 1))).isTrue();
        assertThat(tweede.teVerifieren()).isTrue();
    }

    @Test // law.md: what nobody wrote down, nobody read
    void een_onbekend_artikel_is_niet_nagelezen_en_een_onbekende_wet_is_geen_wet() {
        Recht recht = lees(WET).recht();
        assertThat(recht.artikel(new Artikel("Xw", "3"))).isEmpty();
        assertThat(recht.teVerifieren(new Artikel("Xw", "3"))).isTrue();
        assertThat(recht.teVerifieren(new Artikel("Xw", "1"))).isFalse();
        assertThat(recht.teVerifieren(new Artikel("IJ", "9.7"))).isFalse();
    }

    @ParameterizedTest(name = "{2}") // Q1: every kind of fault has a sample, with its line
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            code: Xw                   | code: Yw                   | 2 code: 'Yw' klopt niet met de plaats
            artikel: "2"               | artikel: "1"               | 9 artikelen.2.artikel: '1' staat er twee keer
            link: https://example.org/BWBR0000001 | link: https://example.org | 5 link: deze link leidt niet naar BWBR0000001
            link: https://example.org/BWBR0000001 | link: http://example.org/BWBR0000001 | 5 link: dit past niet; verwacht: waar de wettekst staat
            geldig_tot: "2020-12-31"   | geldig_tot: "2019-12-31"   | 8 artikelen.1.geldig_tot: de laatste dag ligt voor de eerste
            geldig_tot: "2020-12-31"   | geldig_tot: "2020-12-32"   | 8 artikelen.1.geldig_tot: die dag bestaat niet
            geldig_vanaf: "2020-01-01" | geldig_vanaf: "2020-02-30" | 8 artikelen.1.geldig_vanaf: die dag bestaat niet
            meer., te_verifieren: true | meer., te_verifieren: false | 9 artikelen.2.geldig_vanaf: dit veld ontbreekt
            zin: Zegt meer.            | zin: ''                    | 9 artikelen.2.zin: dit past niet; verwacht: een tekst
            naam: Een wet              | naam: &n Een wet           | 3 een anker met & kan hier niet
            """)
    void een_fout_in_een_wet_wordt_gemeld(String oud, String nieuw, String verwacht) {
        assertThat(WET).contains(oud);
        assertThat(lees(WET.replace(oud, nieuw)).fouten())
                .extracting(fout ->
                        (fout.regel() + " " + fout.veld() + (fout.veld().isEmpty() ? "" : ": ") + fout.melding()))
                .anySatisfy(fout -> assertThat(fout).startsWith(verwacht));
    }

    @Test // all violations are collected before one answer is given
    void fouten_van_alle_bestanden_komen_tegelijk() {
        byte[] kapot = WET.replace("naam: Een wet\n", "").getBytes(StandardCharsets.UTF_8);
        Rechtlezing lezing = Rechtlezer.lees(Map.of("/recht/xw.yaml", kapot, "/recht/yw.yaml", kapot));
        assertThat(lezing.recht().wetten()).isEmpty();
        assertThat(lezing.fouten())
                .hasSize(3)
                .extracting(Leesfout::bestand)
                .contains("/recht/xw.yaml", "/recht/yw.yaml");
    }
}
