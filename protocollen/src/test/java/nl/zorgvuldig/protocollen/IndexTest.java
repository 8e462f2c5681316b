package nl.zorgvuldig.protocollen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.protocollen.index.Bewijs;
import nl.zorgvuldig.protocollen.index.Houding;
import nl.zorgvuldig.protocollen.index.Lid;
import nl.zorgvuldig.protocollen.index.Lidindex;
import nl.zorgvuldig.protocollen.index.Plaats;
import nl.zorgvuldig.protocollen.yaml.Veld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IndexTest {
    private static final Map<String, Lidindex> INDEXEN = Indexlezer.ingebouwd();
    private static final Path MAP = Path.of("src/main/resources/index");
    private static final String INDEX = """
            schema: v1
            profiel: proef
            leden:
              - {lid: PR 1.1, onderwerp: begin, houdt: beslist, waar: [aanmelden], bewijs: [voorbeelden], vereiste: [D1, IJV-B7], toelichting: Zo is het.}
              - {lid: PR 1.2, onderwerp: slot, houdt: later, vereiste: [], toelichting: Dat komt nog.}
            """;

    private static List<Leesfout> fouten(String tekst) {
        List<Leesfout> fouten = new ArrayList<>();
        Indexlezer.lees(Map.of("/index/proef.yaml", tekst.getBytes(StandardCharsets.UTF_8)), fouten);
        return fouten;
    }

    /** Citations of texts that have an index, of a lid that is not in it. */
    private static List<String> nietGelezen(Stream<Artikel> aangehaald) {
        Set<String> teksten = INDEXEN.values().stream()
                .flatMap(index -> index.leden().stream())
                .map(lid -> lid.artikel().bron())
                .collect(Collectors.toSet());
        return aangehaald
                .filter(artikel -> teksten.contains(artikel.bron()))
                .flatMap(Lidindex::genoemd)
                .filter(artikel -> INDEXEN.values().stream()
                        .allMatch(index -> index.lid(artikel).isEmpty()))
                .map(Artikel::toString)
                .distinct()
                .toList();
    }

    @ParameterizedTest // Q1: what a profile rests on was read
    @MethodSource("profielen")
    void elk_lid_dat_een_profiel_aanhaalt_staat_in_de_index(String pad) {
        Veld profiel = Opbouw.van(Profielbestand.ingebouwd(pad), Bestanden.bytes(pad))
                .wortel()
                .orElseThrow();
        assertThat(Artikelen.alle(profiel)).isNotEmpty();
        assertThat(nietGelezen(Artikelen.alle(profiel))).isEmpty();
    }

    @ParameterizedTest // Q1: the text of a profile itself has an index
    @MethodSource("profielen")
    void elke_tekst_van_een_profiel_heeft_een_index(String pad) {
        Veld profiel = Opbouw.van(Profielbestand.ingebouwd(pad), Bestanden.bytes(pad))
                .wortel()
                .orElseThrow();
        Set<String> teksten = INDEXEN.values().stream()
                .flatMap(index -> index.leden().stream())
                .map(lid -> lid.artikel().bron())
                .collect(Collectors.toSet());
        assertThat(teksten).containsAll(Codes.van(profiel, "bronnen"));
    }

    static Stream<String> profielen() {
        return Bestanden.ingebouwd().stream().map(Bestanden.Ingebouwd::pad);
    }

    @Test // sample that must fail: a lid that nobody read
    void een_lid_dat_er_niet_is_wordt_gevonden() {
        assertThat(nietGelezen(Stream.of(
                        new Artikel("IJ", "9.7"),
                        new Artikel("IJ", "99.9"),
                        new Artikel("IJ", "bijlage 4 cat. 1 en 2"),
                        new Artikel("IJ", "bijlage 4 cat. 1 en 9"),
                        new Artikel("Wpg", "99.9"))))
                .containsExactly("IJ 99.9", "IJ bijlage 4 cat. 9");
    }

    @Test // an index in the folder but not in the list would never be found
    void de_lijst_noemt_precies_de_indexen_in_de_map() throws IOException {
        try (Stream<Path> paden = Files.list(MAP)) {
            assertThat(Files.readAllLines(MAP.resolve("ingebouwd.txt")))
                    .containsExactlyInAnyOrderElementsOf(paden.map(pad -> String.valueOf(pad.getFileName()))
                            .filter(naam -> naam.endsWith(".yaml"))
                            .map(naam -> naam.replace(".yaml", ""))
                            .toList());
        }
        assertThat(INDEXEN).containsOnlyKeys(Files.readAllLines(MAP.resolve("ingebouwd.txt")));
    }

    @Test // Q1: what it is about, how far it is kept, and why
    void een_lid_zegt_waarover_het_gaat_en_hoe_ver_het_gehouden_wordt() {
        Map<String, Lidindex> gelezen =
                Indexlezer.lees(Map.of("/index/proef.yaml", INDEX.getBytes(StandardCharsets.UTF_8)), new ArrayList<>());
        assertThat(gelezen).containsOnlyKeys("proef");
        assertThat(gelezen.values().iterator().next().leden())
                .containsExactly(
                        new Lid(
                                new Artikel("PR", "1.1"),
                                "begin",
                                Houding.BESLIST,
                                List.of(Plaats.AANMELDEN),
                                List.of(new Bewijs.Voorbeelden()),
                                List.of("D1", "IJV-B7"),
                                "Zo is het."),
                        new Lid(
                                new Artikel("PR", "1.2"),
                                "slot",
                                Houding.LATER,
                                List.of(),
                                List.of(),
                                List.of(),
                                "Dat komt nog."));
    }

    @ParameterizedTest(name = "{2}") // Q1: every kind of fault has a sample, with its line
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            profiel: proef      | profiel: ander      | 2 profiel: 'ander' klopt niet met de plaats
            lid: PR 1.2         | lid: PR 1.1         | 5 leden.2.lid: 'PR 1.1' staat er twee keer
            lid: PR 1.2         | lid: PR             | 5 leden.2.lid: dit past niet; verwacht: het lid
            houdt: later        | houdt: ooit         | 5 leden.2.houdt: 'ooit' kan hier niet
            vereiste: []        | vereiste: [d1]      | 5 leden.2.vereiste.1: dit past niet; verwacht: een nummer
            onderwerp: slot,    | ~~                  | 5 leden.2.onderwerp: dit veld ontbreekt
            waar: [aanmelden],  | ~~                  | 4 leden.1.waar: dit veld ontbreekt
            bewijs: [voorbeelden], | ~~               | 4 leden.1.bewijs: dit veld ontbreekt
            [aanmelden]         | [overal]            | 4 leden.1.waar.1: 'overal' kan hier niet
            [voorbeelden]       | [zeker weten]       | 4 leden.1.bewijs.1: dit past niet; verwacht: voorbeelden, of
            [voorbeelden]       | [meting/AkkoordTest.de_gever] | 4 leden.1.bewijs.1: dit past niet; verwacht: voorbeelden, of
            [voorbeelden]       | []                  | 4 leden.1.bewijs: de lijst is leeg
            houdt: later        | houdt: later, waar: [inzien] | 5 leden.2.waar: dit past niet; verwacht: wat de software niet houdt, heeft geen plaats
            houdt: later        | houdt: organisatorisch, bewijs: [voorbeelden] | 5 leden.2.bewijs: dit past niet; verwacht: wat de software niet houdt, heeft geen bewijs
            """)
    void een_fout_in_een_index_wordt_gemeld(String oud, String nieuw, String verwacht) {
        assertThat(INDEX).contains(oud);
        assertThat(fouten(INDEX)).isEmpty();
        assertThat(fouten(INDEX.replace(oud, nieuw)))
                .extracting(fout -> fout.regel() + " " + fout.veld() + ": " + fout.melding())
                .anySatisfy(fout -> assertThat(fout).startsWith(verwacht));
    }
}
