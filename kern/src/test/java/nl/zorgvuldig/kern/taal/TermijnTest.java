package nl.zorgvuldig.kern.taal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermijnTest {
    @ParameterizedTest // H1, architecture: month overflow clips to the last day of the month
    @CsvSource({
        "2026-01-31, P1M, 2026-02-28",
        "2028-01-31, P1M, 2028-02-29",
        "2026-08-31, P6M, 2027-02-28",
        "2027-08-31, P6M, 2028-02-29",
        "2028-02-29, P1Y, 2029-02-28",
        "2024-02-29, P4Y, 2028-02-29",
        "2026-12-31, P1D, 2027-01-01",
        "2026-01-30, P1M1D, 2026-03-01"
    })
    void een_maand_die_te_kort_is_eindigt_op_haar_laatste_dag(LocalDate vanaf, Period duur, LocalDate laatste) {
        assertThat(new Termijn(duur).laatsteDag(vanaf)).isEqualTo(laatste);
    }

    @ParameterizedTest // H1: on the days before, in and after both changes of summer time of 2026
    @CsvSource({
        "2026-03-27T22:59:59Z, 2026-03-28T23:00:00Z",
        "2026-03-27T23:00:00Z, 2026-03-29T22:00:00Z",
        "2026-03-29T00:59:59Z, 2026-03-30T22:00:00Z",
        "2026-03-29T21:59:59Z, 2026-03-30T22:00:00Z",
        "2026-03-29T22:00:00Z, 2026-03-31T22:00:00Z",
        "2026-10-23T22:00:00Z, 2026-10-25T23:00:00Z",
        "2026-10-25T00:30:00Z, 2026-10-26T23:00:00Z",
        "2026-10-25T01:30:00Z, 2026-10-26T23:00:00Z",
        "2026-10-25T22:59:59Z, 2026-10-26T23:00:00Z",
        "2026-10-25T23:00:00Z, 2026-10-27T23:00:00Z"
    })
    void een_termijn_van_een_dag_verstrijkt_na_de_volgende_hele_dag_in_Amsterdam(Instant vanaf, Instant op) {
        assertThat(new Termijn(Period.ofDays(1)).verstrekenOp(vanaf)).isEqualTo(op);
    }

    @Test // IJ 11.2d: one year after the decision, from 00:00 after the last day
    void een_jaar_eindigt_na_dezelfde_dag_een_jaar_later() {
        assertThat(new Termijn(Period.ofYears(1)).verstrekenOp(Instant.parse("2026-07-01T10:00:00Z")))
                .isEqualTo("2027-07-01T22:00:00Z");
    }

    @ParameterizedTest // H3: a term that cannot run is a mistake in a profile
    @ValueSource(strings = {"P0D", "P-1D", "P1M-1D"})
    void een_termijn_van_niets_of_minder_bestaat_niet(Period duur) {
        assertThatThrownBy(() -> new Termijn(duur))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a term must be positive: ");
    }
}
