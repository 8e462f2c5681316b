package nl.zorgvuldig.huis.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.schil.WaaromBeeld;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who answers for which work, under each of the texts and the law over them (F4). */
class VerantwoordelijkTest {
    private static final LocalDate VOOR_DE_WET = LocalDate.of(2025, 2, 28);
    private static final LocalDate ONDER_DE_WET = LocalDate.of(2025, 3, 1);
    private static final String GEVEN = "het geven van gegevens: de partij die de gegevens gaf";
    private static final String SAMEN = "wat daarna in het systeem gebeurt: alle partijen samen";
    private static final String HUIS = "wat mensen van het huis met gegevens doen: de partij die de gegevens gaf";
    private static final String AANMELDER =
            "wat mensen van het huis met gegevens doen: de partij die de casus aanmeldde";

    static Stream<Arguments> perFase() {
        return Stream.of(
                Arguments.of("ijsselland", "aanmelding-toetsen", List.of(GEVEN, SAMEN, HUIS)), // IJ 2.1, 2.2, 2.3
                Arguments.of("ijsselland", "casus-routeren", List.of(GEVEN, SAMEN, HUIS)),
                Arguments.of(
                        "rotterdam-rijnmond", "aanmelding-toetsen", List.of(GEVEN, SAMEN, HUIS)), // RP 2.1, 2.2, 2.3
                Arguments.of("rotterdam-rijnmond", "afwijzing-verantwoorden", List.of(GEVEN, SAMEN, HUIS)),
                Arguments.of("vangnet", "aanmelding-toetsen", List.of(GEVEN, SAMEN)), // VN 2.1, 2.2
                Arguments.of("vangnet", "problemen-in-kaart", List.of(SAMEN)), // VN 2.1 is about the report only
                Arguments.of(
                        "landelijk",
                        "past-bij-huis", // HV: the first phase is the aanmelder's
                        List.of("wat daarna in het systeem gebeurt: de partij die de casus aanmeldde", AANMELDER)),
                Arguments.of("landelijk", "partijen-in-beeld", List.of(AANMELDER)),
                Arguments.of(
                        "landelijk",
                        "beeld-en-plan", // HV: the aanmelder or the casusregisseur
                        List.of("wat mensen van het huis met gegevens doen: de partij voor wie de casus loopt")));
    }

    @ParameterizedTest // F4
    @MethodSource("perFase")
    void per_fase_staat_wie_verantwoordelijk_is(String profiel, String doel, List<String> verwacht) {
        assertThat(zinnen(profiel, doel, VOOR_DE_WET)).containsExactlyElementsOf(verwacht);
    }

    @Test // WGS 2.27 lid 3: from its day on the public participants answer together, as the law says
    void de_wet_zegt_het_erbij_vanaf_haar_dag() {
        assertThat(zinnen("ijsselland", "aanmelding-toetsen", ONDER_DE_WET))
                .containsExactly(GEVEN, SAMEN, HUIS, "wat daarna in het systeem gebeurt: de publieke deelnemers samen");
        assertThat(uitleg("ijsselland", ONDER_DE_WET).verantwoordelijk("aanmelding-toetsen"))
                .extracting(WaaromBeeld.Regel::laag)
                .containsExactly("protocol", "protocol", "protocol", "wet");
        assertThat(zinnen("vangnet", "aanmelding-toetsen", ONDER_DE_WET)).containsExactly(GEVEN, SAMEN);
    }

    @Test // what belongs to no phase has nobody that answers by the text of one
    void buiten_een_fase_zegt_de_tekst_niets() {
        assertThat(zinnen("ijsselland", "onbekend", ONDER_DE_WET)).isEmpty();
    }

    private static List<String> zinnen(String profiel, String doel, LocalDate dag) {
        return uitleg(profiel, dag).verantwoordelijk(doel).stream()
                .map(regel -> regel.norm() + ": " + regel.zin())
                .toList();
    }

    private static Uitleg uitleg(String naam, LocalDate dag) {
        return switch (new ProtocolLezer().leesIngebouwd(naam)) {
            case Leesuitslag.Gelezen goed -> new Uitleg(goed.profiel(), _ -> "", dag);
            case Leesuitslag.Fouten fout -> throw new AssertionError(fout.toString());
        };
    }
}
