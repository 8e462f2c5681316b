package nl.zorgvuldig.kern.taal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodeTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 1);
    private static final LocalDate EIND = LocalDate.of(2026, 3, 31);

    @Test // B1
    void beide_dagen_horen_bij_de_periode() {
        Periode maart = Periode.van(BEGIN, EIND);
        assertThat(maart.omvat(BEGIN)).isTrue();
        assertThat(maart.omvat(EIND)).isTrue();
        assertThat(maart.omvat(BEGIN.minusDays(1))).isFalse();
        assertThat(maart.omvat(EIND.plusDays(1))).isFalse();
    }

    @Test // B1
    void zonder_afgesproken_einde_loopt_een_periode_door() {
        assertThat(Periode.vanaf(BEGIN).omvat(LocalDate.MAX)).isTrue();
        assertThat(Periode.vanaf(BEGIN).omvat(BEGIN)).isTrue();
        assertThat(Periode.vanaf(BEGIN).omvat(BEGIN.minusDays(1))).isFalse();
    }

    @Test // B1
    void een_periode_kan_een_dag_duren_maar_niet_eerder_eindigen_dan_beginnen() {
        assertThat(Periode.van(BEGIN, BEGIN).omvat(BEGIN)).isTrue();
        assertThatThrownBy(() -> Periode.van(BEGIN, BEGIN.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a period ends before it begins: 2026-03-01 - 2026-02-28");
    }
}
