package nl.zorgvuldig.kern.taal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KalenderTest {
    @ParameterizedTest // architecture: terms count on dates in Amsterdam
    @CsvSource({
        "2026-01-14T22:59:59.999999999Z, 2026-01-14",
        "2026-01-14T23:00:00Z, 2026-01-15",
        "2026-07-14T21:59:59Z, 2026-07-14",
        "2026-07-14T22:00:00Z, 2026-07-15"
    })
    void een_dag_begint_en_eindigt_in_Amsterdam(Instant moment, LocalDate dag) {
        assertThat(Kalender.dag(moment)).isEqualTo(dag);
    }

    @ParameterizedTest // architecture: both changes of summer time
    @CsvSource({
        "2026-03-28, 2026-03-27T23:00:00Z, 24",
        "2026-03-29, 2026-03-28T23:00:00Z, 23",
        "2026-03-30, 2026-03-29T22:00:00Z, 24",
        "2026-10-25, 2026-10-24T22:00:00Z, 25",
        "2026-10-26, 2026-10-25T23:00:00Z, 24"
    })
    void een_dag_duurt_zo_lang_als_de_klok_in_Amsterdam_zegt(LocalDate dag, Instant begin, int uren) {
        assertThat(Kalender.begin(dag)).isEqualTo(begin);
        assertThat(Duration.between(begin, Kalender.begin(dag.plusDays(1)))).hasHours(uren);
        assertThat(Kalender.dag(begin)).isEqualTo(dag);
        assertThat(Kalender.dag(begin.minusNanos(1))).isEqualTo(dag.minusDays(1));
    }
}
