package nl.zorgvuldig.protocollen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.protocollen.index.Bewijs;
import nl.zorgvuldig.protocollen.index.Houding;
import nl.zorgvuldig.protocollen.index.Lid;
import nl.zorgvuldig.protocollen.index.Lidindex;
import nl.zorgvuldig.protocollen.index.Plaats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BewijsTest {
    private static final Map<Artikel, Long> NAGESPEELD = Map.of(new Artikel("PR", "1.1"), 2L);

    private static final Map<String, Lidindex> INDEXEN = Indexlezer.ingebouwd();

    static Stream<String> indexen() {
        return INDEXEN.keySet().stream();
    }

    @ParameterizedTest(name = "{0}") // Q1: what an index names as proof exists, and is strong enough
    @MethodSource("indexen")
    void het_bewijs_van_elk_lid_bestaat(String profiel) {
        Map<Artikel, Long> nagespeeld = Nagespeeld.aantallen(profiel);
        assertThat(Objects.requireNonNull(INDEXEN.get(profiel)).leden().stream()
                        .flatMap(lid -> Bewijstoets.fouten(lid, nagespeeld).stream()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}") // samples: the first rows hold, every other must fail
    @CsvSource(delimiter = '|', textBlock = """
            BESLIST     | voorbeelden                                             | 1.1 | ''
            BESLIST     | kern/AkkoordTest.de_gever_beslist_over_wat_hij_gaf      | 1.2 | ''
            AFGEDWONGEN | weigering niet-betrokken                                | 1.2 | ''
            AFGEDWONGEN | vernietiging niet-voor-het-huis                         | 1.2 | ''
            BESLIST     | voorbeelden                                             | 1.2 | geen voorbeeld verwacht dit lid
            BESLIST     | kern/DitIsErNietTest.de_gever_beslist_over_wat_hij_gaf  | 1.1 | bestaat niet
            BESLIST     | huis/AkkoordTest.de_gever_beslist_over_wat_hij_gaf      | 1.1 | bestaat niet
            BESLIST     | kern/AkkoordTest.dit_staat_er_niet                      | 1.1 | bestaat niet
            BESLIST     | protocollen/IndexTest.fouten                            | 1.1 | bestaat niet
            AFGEDWONGEN | kern/AkkoordTest.de_gever_beslist_over_wat_hij_gaf      | 1.1 | niet in een huis bewezen
            AFGEDWONGEN | voorbeelden                                             | 1.1 | niet in een huis bewezen
            """)
    void bewijs_dat_niet_houdt_wordt_gevonden(Houding houding, String bewijs, String nummer, String verwacht) {
        Lid lid = new Lid(
                new Artikel("PR", nummer),
                "proef",
                houding,
                List.of(Plaats.AANMELDEN),
                List.of(Bewijs.lees(bewijs)),
                List.of(),
                "proef");
        List<String> fouten = Bewijstoets.fouten(lid, NAGESPEELD);
        if (verwacht.isEmpty()) {
            assertThat(fouten).isEmpty();
        } else {
            assertThat(fouten).singleElement().asString().contains("PR " + nummer, verwacht);
        }
    }

    @Test // Q1: each row of a series counts, and a citation of two leden counts for both
    void nagespeeld_telt_wat_voorbeelden_verwachten() {
        Map<Artikel, Long> aantallen = Nagespeeld.aantallen("ijsselland");
        assertThat(aantallen.get(new Artikel("IJ", "9.7"))).isGreaterThan(10);
        assertThat(aantallen)
                .containsKeys(new Artikel("IJ", "bijlage 4 cat. 1"), new Artikel("IJ", "bijlage 4 cat. 2"))
                .doesNotContainKeys(new Artikel("IJ", "bijlage 4 cat. 1 en 2"), new Artikel("IJ", "1.1"));
    }

    @Test // what is no proof is not read as one
    void iets_anders_is_geen_bewijs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bewijs.lees("zeker weten"))
                .withMessageContaining("zeker weten");
    }
}
