package nl.zorgvuldig.protocollen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a profile says of a criterion, for whoever doubts whether it is met (C3). */
class CriteriumTest {
    private static final ProtocolLezer LEZER = new ProtocolLezer();

    static Stream<Element> criteria() {
        return Stream.of("ijsselland", "rotterdam-rijnmond", "landelijk", "vangnet", "kennemerland")
                .map(naam -> ((Leesuitslag.Gelezen) LEZER.leesIngebouwd(naam)).profiel())
                .map(profiel -> profiel.namen()
                        .elementen()
                        .getOrDefault(Begrip.CRITERIUM, Map.of())
                        .values())
                .flatMap(Collection::stream);
    }

    @ParameterizedTest // C3: whoever reports is not a lawyer
    @MethodSource("criteria")
    void wat_bedoeld_is_staat_erbij_met_voorbeelden(Element criterium) {
        assertThat(criterium.uitleg()).endsWith(".").doesNotContainIgnoringCase(criterium.naam());
        assertThat(criterium.voorbeelden()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test // C3: each house explains its own text
    void een_huis_zegt_het_op_zijn_eigen_manier() {
        assertThat(uitleg("vangnet", "meer-leefgebieden")).startsWith("Tel de problemen");
        assertThat(uitleg("landelijk", "meer-ketens")).contains("dwingen", "drang");
        assertThat(uitleg("kennemerland", "meer-ketens")).contains("dwingen", "drang");
    }

    private static String uitleg(String profiel, String criterium) {
        return ((Leesuitslag.Gelezen) LEZER.leesIngebouwd(profiel))
                .profiel()
                .element(Begrip.CRITERIUM, criterium)
                .orElseThrow()
                .uitleg();
    }
}
