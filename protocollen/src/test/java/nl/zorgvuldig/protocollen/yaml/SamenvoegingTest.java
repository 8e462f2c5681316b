package nl.zorgvuldig.protocollen.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenvoegingTest {

    private static Veld veld(String tekst) {
        return Yaml.lees(tekst.getBytes(StandardCharsets.UTF_8)).wortel().orElseThrow();
    }

    private static String kort(Veld veld) {
        return switch (veld.inhoud()) {
            case Inhoud.Groep groep ->
                groep.velden().entrySet().stream()
                        .map(rij -> rij.getKey() + ": " + kort(rij.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case Inhoud.Lijst lijst ->
                lijst.velden().stream().map(SamenvoegingTest::kort).collect(Collectors.joining(", ", "[", "]"));
            case Inhoud.Tekst(String tekst) -> tekst;
            case Inhoud.Getal(int getal) -> String.valueOf(getal);
            case Inhoud.JaNee(boolean waar) -> String.valueOf(waar);
            case Inhoud.Niets() -> "";
        };
    }

    @ParameterizedTest(name = "{1} over {0}") // ADR 0010
    @CsvSource(delimiter = '|', textBlock = """
            {a: x, b: y}                         | {b: z, c: w}                            | {a: x, b: z, c: w}
            {a: {b: x, c: y}}                    | {a: {c: z}}                             | {a: {b: x, c: z}}
            {a: x}                               | {a: {b: y}}                             | {a: {b: y}}
            {l: [x, y]}                          | {l: [z]}                                | {l: [z]}
            {l: [{rol: a}]}                      | {l: [{rol: b}]}                         | {l: [{rol: b}]}
            {l: [{code: a, n: x}, {code: b}]}    | {l: [{code: a, m: y}]}                  | {l: [{code: a, n: x, m: y}, {code: b}]}
            {l: [{code: b}, {code: c}]}          | {l: [{code: a}, {code: c, n: x}]}       | {l: [{code: b}, {code: c, n: x}, {code: a}]}
            {l: [{norm: a, n: x}]}               | {l: [{norm: a, n: y}]}                  | {l: [{norm: a, n: y}]}
            {l: [{soort: a, n: x}]}              | {l: [{soort: b, n: y}]}                 | {l: [{soort: a, n: x}, {soort: b, n: y}]}
            {l: [{code: a, soort: s}]}           | {l: [{code: b, soort: s}]}              | {l: [{code: a, soort: s}, {code: b, soort: s}]}
            {l: [{code: a}, {code: b}]}          | {l: [{code: a, vervalt: true}]}         | {l: [{code: b}]}
            {l: [{code: a, n: x}]}               | {l: [{code: a, vervalt: true}, {code: a, m: y}]} | {l: [{code: a, m: y}]}
            {l: [{code: a}]}                     | {l: [{code: b}, {code: b, n: x}]}       | {l: [{code: a}, {code: b}, {code: b, n: x}]}
            {l: [{code: a}]}                     | {l: []}                                 | {l: []}
            {l: []}                              | {l: [{code: a}]}                        | {l: [{code: a}]}
            {l: [{code: a, k: [{code: x}]}]}     | {l: [{code: a, k: [{code: y}]}]}        | {l: [{code: a, k: [{code: x}, {code: y}]}]}
            """)
    void verschillen_liggen_over_de_basis(String basis, String eigen, String samen) {
        Lezing lezing = Samenvoeging.van(veld(basis), veld(eigen));
        assertThat(kort(lezing.wortel().orElseThrow())).isEqualTo(samen);
        assertThat(lezing.fouten()).isEmpty();
    }

    @ParameterizedTest(name = "{0}") // ADR 0010: taking away is said of one thing that is there
    @CsvSource(delimiter = '|', textBlock = """
            {l: [{code: b, vervalt: true}]}          | l.b | hier vervalt niets
            {l: [{code: a, n: x, vervalt: true}]}    | l.a | geen andere velden
            """)
    void wat_niet_kan_vervallen_is_een_fout(String eigen, String pad, String melding) {
        assertThat(Samenvoeging.van(veld("{l: [{code: a}]}"), veld(eigen)).fouten())
                .singleElement()
                .satisfies(fout -> assertThat(fout.veld()).isEqualTo(pad))
                .satisfies(fout -> assertThat(fout.melding()).contains(melding));
    }
}
