package nl.zorgvuldig.huis.aanmelding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TijdlijnschaalTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
    private static final LocalDate EIND = BEGIN.plusDays(100);

    @Test // one phase: evenly from side to side
    void dagen_liggen_gelijkmatig() {
        Tijdlijnschaal schaal = Tijdlijnschaal.van(BEGIN, EIND);
        assertThat(schaal.x(BEGIN)).isEqualTo(Tijdlijnschaal.RAND);
        assertThat(schaal.x(BEGIN.plusDays(50))).isEqualTo(TijdlijnBeeld.BREEDTE / 2);
        assertThat(schaal.x(EIND)).isEqualTo(TijdlijnBeeld.BREEDTE - Tijdlijnschaal.RAND);
    }

    @Test // a phase of one day: its whole name can be read
    void een_korte_fase_houdt_ruimte_voor_haar_naam() {
        Tijdlijnschaal schaal =
                Tijdlijnschaal.metFasen(BEGIN, BEGIN.plusDays(1), EIND, "Aanmelding en intake", "Triage");
        assertThat(schaal.grens()).isGreaterThan("Aanmelding en intake".length() * 11);
        assertThat(schaal.x(BEGIN.plusDays(1))).isEqualTo(schaal.grens());
        assertThat(schaal.x(BEGIN.plusDays(2))).isGreaterThan(schaal.grens());
    }

    @Test // the phase that has only just begun as well
    void ook_de_laatste_fase_houdt_ruimte() {
        Tijdlijnschaal schaal = Tijdlijnschaal.metFasen(BEGIN, EIND.minusDays(1), EIND, "Aanmelding", "Triage");
        assertThat(schaal.grens()).isLessThan(TijdlijnBeeld.BREEDTE - "Triage".length() * 11);
        assertThat(schaal.x(EIND)).isGreaterThan(schaal.grens());
    }
}
