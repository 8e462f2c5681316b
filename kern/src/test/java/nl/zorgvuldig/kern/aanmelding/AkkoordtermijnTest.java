package nl.zorgvuldig.kern.aanmelding;

import static nl.zorgvuldig.kern.proef.Voorbeeldprotocol.protocol;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How long a question for akkoord waits (C15, IJ 3.5c). */
class AkkoordtermijnTest {
    private static final Instant GEVRAAGD = Instant.parse("2026-03-20T22:30:00Z");

    // IJ 3.5c: fourteen days, the last of which is whole; summer time begins in between
    @Test
    void de_laatste_dag_telt_helemaal_mee() {
        assertThat(Akkoordtermijn.laatsteDag(protocol(), GEVRAAGD)).contains(LocalDate.of(2026, 4, 3));
        assertThat(Akkoordtermijn.isVerstreken(protocol(), GEVRAAGD, Instant.parse("2026-04-03T21:59:59Z")))
                .isFalse();
        assertThat(Akkoordtermijn.isVerstreken(protocol(), GEVRAAGD, Instant.parse("2026-04-03T22:00:00Z")))
                .isTrue();
    }
}
