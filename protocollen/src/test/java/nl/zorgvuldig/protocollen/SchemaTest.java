package nl.zorgvuldig.protocollen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Herkomst;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.protocol.Vereiste;
import nl.zorgvuldig.kern.protocol.Voorwaarde;
import nl.zorgvuldig.kern.protocol.Zicht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {
    private static final JsonNode SCHEMA =
            new JsonMapper().readTree(Bestanden.tekst("/schema/v1/protocol.schema.json"));

    private static Set<String> keuzes(String pad) {
        return SCHEMA.at("/$defs/" + pad + "/enum").values().stream()
                .map(JsonNode::stringValue)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}") // what the schema offers is what kern knows
    @MethodSource("keuzelijsten")
    void de_keuzes_zijn_die_van_kern(String pad, List<? extends Enum<?>> constanten) {
        assertThat(keuzes(pad))
                .containsExactlyInAnyOrderElementsOf(
                        constanten.stream().map(Codes::klein).toList());
    }

    static Stream<Arguments> keuzelijsten() {
        return Stream.of(
                Arguments.of("rol/properties/herkomst", List.of(Herkomst.values())),
                Arguments.of("rol/properties/eisen/items", List.of(Eis.values())),
                Arguments.of("bevoegdheid/properties/betrokkenheid", List.of(Betrokkenheid.values())),
                Arguments.of("bevoegdheid/properties/zicht", List.of(Zicht.values())),
                Arguments.of("soort/properties/voorwaarden/items", List.of(Voorwaarde.values())),
                Arguments.of("categorie/properties/aard", List.of(Aard.values())),
                Arguments.of("categorie/properties/geheim", List.of(Geheim.values())),
                Arguments.of("aanmelding/properties/stukken/properties/nodig/items", List.of(Stuk.values())),
                Arguments.of("uitkomst/properties/vereisten/items", List.of(Vereiste.values())),
                Arguments.of("termijn/properties/soort", List.of(Termijnbepaling.Soort.values())),
                Arguments.of("norm/properties/norm", Norm.Laag.PROTOCOL.normen()));
    }

    @Test // an act is either of a phase or of the house, and each is one of both
    void elke_handeling_hoort_bij_een_fase_of_bij_het_huis() {
        Set<String> inFase = keuzes("bevoegdheid/properties/handeling");
        Set<String> huisbreed = keuzes("huisbreed/properties/handeling");
        assertThat(inFase).doesNotContainAnyElementsOf(huisbreed);
        assertThat(Stream.concat(inFase.stream(), huisbreed.stream()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Handeling.values()).map(Codes::klein).toList());
    }

    @Test // a jurist reads the schema too
    void elk_schema_beschrijft_zichzelf() {
        assertThat(SCHEMA.at("/description").stringValue()).isNotBlank();
        assertThat(SCHEMA.at("/properties").values())
                .allSatisfy(veld ->
                        assertThat(veld.has("description") || veld.has("$ref")).isTrue());
    }
}
