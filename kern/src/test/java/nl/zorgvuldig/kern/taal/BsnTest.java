package nl.zorgvuldig.kern.taal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {
    @ParameterizedTest // E3
    @ValueSource(
            strings = {
                "999993653", "999999965", "999999953", "999999977", "999999989", "999970756", "999970781",
                "999970793", "999998432", "999992971", "999999321", "999995492", "999991802", "999994086"
            })
    void een_nummer_dat_de_elfproef_doorstaat_wordt_gelezen(String nummer) {
        assertThat(Bsn.lees(nummer)).map(Bsn::cijfers).contains(nummer);
    }

    @ParameterizedTest // E3: every other last digit and every swap of neighbours fails
    @ValueSource(strings = {"999993652", "999993654", "999993563", "999996353", "999939653", "899993653"})
    void een_typefout_doorstaat_de_elfproef_niet(String nummer) {
        assertThat(Bsn.lees(nummer)).isEmpty();
    }

    @Test // E3
    void elk_ander_laatste_cijfer_valt_op() {
        assertThat("0123456789"
                        .chars()
                        .mapToObj(cijfer -> "99999365" + (char) cijfer)
                        .filter(nummer -> Bsn.lees(nummer).isPresent()))
                .containsExactly("999993653");
    }

    @Test // E3
    void negen_nullen_zijn_geen_nummer() {
        assertThat(Bsn.lees("000000000")).isEmpty();
    }

    @ParameterizedTest // E3
    @ValueSource(
            strings = {
                "",
                "99999365",
                "9999936530",
                "99999365a",
                "a99999365",
                "９９９９９３６５",
                "٩٩٩٩٩٣٦٥٣",
                "-",
                "999\u200B993653"
            })
    void wat_geen_negen_cijfers_heeft_is_geen_nummer(String getypt) {
        assertThat(Bsn.lees(getypt)).isEmpty();
    }

    @ParameterizedTest // E3
    @ValueSource(
            strings = {
                "9999.93.653",
                " 999 993 653 ",
                "999-993-653",
                "９９９９９３６５３",
                "999\u00A0993\u2003653",
                "9\t99993653"
            })
    void hoe_het_ook_is_getypt_een_nummer_heeft_een_vorm(String getypt) {
        assertThat(Bsn.lees(getypt)).isEqualTo(Bsn.lees("999993653"));
        assertThat(Bsn.lees(getypt)).map(Bsn::cijfers).contains("999993653");
    }

    @Test // I2: nothing personal in a log by accident
    void een_nummer_verschijnt_niet_per_ongeluk_in_tekst() {
        assertThat(Bsn.lees("999993653")).hasToString("Optional[Bsn[afgeschermd]]");
    }

    @Test // E3
    void twee_gelijke_nummers_zijn_gelijk_en_twee_verschillende_niet() {
        Bsn een = Bsn.lees("999993653").orElseThrow();
        Bsn zelfde = Bsn.lees("9999 93653").orElseThrow();
        Bsn ander = Bsn.lees("999999965").orElseThrow();
        assertThat(een).isEqualTo(zelfde).hasSameHashCodeAs(zelfde).isNotEqualTo(ander);
        assertThat(een.hashCode()).isNotEqualTo(ander.hashCode());
        assertThat(een.equals((Object) "999993653")).isFalse();
    }
}
