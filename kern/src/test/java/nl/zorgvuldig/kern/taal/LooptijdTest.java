package nl.zorgvuldig.kern.taal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooptijdTest {
    @Test // H3: nothing at all means at once, less than nothing is a mistake in a profile
    void een_looptijd_loopt_niet_terug() {
        assertThat(new Looptijd.Dagen(Period.ZERO).duur()).isEqualTo(Period.ZERO);
        assertThatThrownBy(() -> new Looptijd.Dagen(Period.ofDays(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a term cannot run backwards: P-1D");
    }

    @ParameterizedTest // AVG 33: at least one hour
    @ValueSource(ints = {0, -1})
    void een_looptijd_in_uren_is_er_minstens_een(int aantal) {
        assertThat(new Looptijd.Uren(1).aantal()).isEqualTo(1);
        assertThatThrownBy(() -> new Looptijd.Uren(aantal))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a term in hours must be positive: " + aantal);
    }

    @Test // ISO 8601, the form in which a profile writes it
    void een_looptijd_is_te_schrijven_zoals_de_norm_voor_tijd_het_doet() {
        assertThat(new Looptijd.Dagen(Period.of(1, 2, 3)).iso()).isEqualTo("P1Y2M3D");
        assertThat(new Looptijd.Uren(72).iso()).isEqualTo("PT72H");
    }
}
