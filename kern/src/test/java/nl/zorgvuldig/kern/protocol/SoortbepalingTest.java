package nl.zorgvuldig.kern.protocol;

import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.COLLEGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Taak;
import org.junit.jupiter.api.Test;

class SoortbepalingTest {
    private static final LocalDate DAG = LocalDate.of(2026, 3, 4);
    private static final Taak ALTIJD = new Taak("altijd");
    private static final Taak VANAF = new Taak("vanaf");
    private static final Taak TOT = new Taak("tot");

    private static Taakbepaling taak(Taak taak, Optional<LocalDate> sinds, Optional<LocalDate> totEnMet) {
        return new Taakbepaling(taak, sinds, totEnMet, List.of());
    }

    private final Soortbepaling soort = new Soortbepaling(
            COLLEGE,
            Map.of(
                    ALTIJD, taak(ALTIJD, Optional.empty(), Optional.empty()),
                    VANAF, taak(VANAF, Optional.of(DAG), Optional.empty()),
                    TOT, taak(TOT, Optional.empty(), Optional.of(DAG))),
            Set.of(),
            List.of());

    @Test // E1: on the first and the last day of its law, and on no day outside them
    void een_taak_telt_op_de_dagen_van_haar_wet() {
        assertThat(soort.taken(DAG)).containsExactlyInAnyOrder(ALTIJD, VANAF, TOT);
        assertThat(soort.taken(DAG.minusDays(1))).containsExactlyInAnyOrder(ALTIJD, TOT);
        assertThat(soort.taken(DAG.plusDays(1))).containsExactlyInAnyOrder(ALTIJD, VANAF);
    }
}
