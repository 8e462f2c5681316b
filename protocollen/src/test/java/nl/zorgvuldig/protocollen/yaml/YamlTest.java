package nl.zorgvuldig.protocollen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
    /** Words of the reader that no Dutch sentence has. */
    private static final String ENGELS =
            "(?is).*\\b(expected|found|while|could|allowed|character|stream|scanning)\\b.*";

    private static List<Fout> fouten(String tekst) {
        return Yaml.lees("x.yaml", tekst.getBytes(StandardCharsets.UTF_8)).fouten();
    }

    @ParameterizedTest(
            name = "{0}") // Q1: every fault in Dutch, where an editor can follow; ~ begins a line, > is a tab
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            a: [b, c~d: e~           | 1 | 4  | hier gaat een [ open die niet goed dicht gaat
            a: [b, c~                | 1 | 4  | hier gaat een [ open die niet goed dicht gaat
            a: [c: d}~               | 1 | 4  | hier gaat een [ open die niet goed dicht gaat
            a: {b: c~d: e~           | 1 | 4  | hier gaat een { open die niet goed dicht gaat
            a: 'b~c: d~              | 1 | 4  | hier gaat een aanhalingsteken open dat niet op tijd dicht gaat
            a: b~c: "d~              | 2 | 4  | hier gaat een aanhalingsteken open dat niet op tijd dicht gaat
            a: "b~---~c"~            | 1 | 4  | hier gaat een aanhalingsteken open dat niet op tijd dicht gaat
            a: b~c~d: e~             | 2 | 1  | hier ontbreekt een dubbele punt
            a:b~c: d~                | 2 | 2  | deze dubbele punt kan hier niet
            a: b: c~                 | 1 | 5  | zet een tekst met een dubbele punt tussen aanhalingstekens
            a: b~ c: d~              | 2 | 3  | of kijk of de regel erboven goed inspringt
            a:~  b: c~ d: e~         | 3 | 2  | deze regel springt niet evenver in
            - a~b: c~                | 2 | 1  | deze regel springt niet evenver in
            a: - b~                  | 1 | 4  | dit streepje kan hier niet
            a:~>b: c~                | 2 | 1  | hier staat een tab; inspringen gaat met spaties
            a: @b~                   | 1 | 4  | een tekst die met dit teken begint, hoort tussen aanhalingstekens te staan
            a: *~                    | 1 | 5  | een verwijzing met * kan hier niet
            a: &~                    | 1 | 5  | een anker met & kan hier niet
            a: !<x~                  | 1 | 4  | een type met ! kan hier niet
            a: !x!y b~               | 1 | 4  | een type met ! kan hier niet
            %YAML 3~---~a: b~        | 1 | 1  | een regel die met % begint kan hier niet
            %b~                      | 2 | 1  | er is één document
            a: b~...~c~              | 3 | 1  | er is één document
            a: ^x~  b~               | 1 | 5  | achter | of > komt een nieuwe regel
            a: "b\\qc"~              | 1 | 7  | betekent tussen dubbele aanhalingstekens iets bijzonders
            a: [b]]~                 | 1 | 7  | hier gaat een ] dicht die niet open was
            a: }~                    | 1 | 4  | hier gaat een } dicht die niet open was
            a: [b,,c]~               | 1 | 7  | voor deze komma ontbreekt een waarde
            a: 'b' c~                | 1 | 8  | na een tekst tussen aanhalingstekens komt niets meer
            "a"b: c~                 | 1 | 5  | zet heel de naam of heel de tekst tussen aanhalingstekens
            """)
    void een_fout_in_de_yaml_wordt_in_het_nederlands_gezegd(String tekst, int regel, int kolom, String zin) {
        String heel = tekst.replace('~', '\n').replace('>', '\t').replace('^', '|');
        assertThat(fouten(heel)).singleElement().satisfies(fout -> {
            assertThat(fout.plek()).isEqualTo(new Plek("x.yaml", regel, kolom));
            assertThat(fout.melding())
                    .startsWith("dit is geen YAML: ")
                    .contains(zin)
                    .doesNotMatch(ENGELS);
        });
    }

    @Test // Q1: a character that nobody sees is pointed to
    void een_teken_dat_niet_te_zien_is_heeft_een_plaats() {
        assertThat(fouten("a: b\nc: d\u0001\n"))
                .containsExactly(new Fout(
                        new Plek("x.yaml", 2, 5),
                        "",
                        "hier staat een teken dat niet te zien is (U+0001); haal het weg"));
    }

    @Test // a file that is no text, and one with nothing in it
    void geen_tekst_en_niets_worden_gezegd() {
        assertThat(Yaml.lees(new byte[] {'a', (byte) 0xff}).fouten())
                .extracting(Fout::melding)
                .containsExactly("het bestand is geen UTF-8");
        assertThat(fouten("# niets\n")).extracting(Fout::melding).containsExactly("het bestand is leeg");
        assertThat(fouten("a: " + "x".repeat(1_000_000)))
                .extracting(Fout::melding)
                .containsExactly("het bestand is te groot: hoogstens 1.000.000 tekens");
    }

    @Test // Q1: what nobody thought of gets a sentence that says where to look, never the reader's own words
    void geen_enkele_beschadiging_geeft_engels() {
        String gaaf = new String(new ProtocolLezer().profielbestand("ijsselland"), StandardCharsets.UTF_8);
        Random dobbel = new Random(20200101);
        String tekens = "[]{}'\":,-\t&*!|>%@`?#\\ \n";
        for (int keer = 0; keer < 60; keer++) {
            int plaats = dobbel.nextInt(gaaf.length());
            char teken = tekens.charAt(dobbel.nextInt(tekens.length()));
            String kapot = gaaf.substring(0, plaats) + teken + gaaf.substring(plaats + dobbel.nextInt(2));
            assertThat(fouten(kapot))
                    .extracting(Fout::melding)
                    .allSatisfy(melding -> assertThat(melding).doesNotMatch(ENGELS));
        }
    }

    @ParameterizedTest // the sample: the words of the reader would be noticed
    @ValueSource(strings = {"could not find expected ':'", "while scanning a simple key"})
    void de_woorden_van_de_lezer_vallen_op(String zin) {
        assertThat(zin).matches(ENGELS);
    }
}
