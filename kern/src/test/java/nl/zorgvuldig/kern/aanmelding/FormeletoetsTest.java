package nl.zorgvuldig.kern.aanmelding;

import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.CRITERIA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldprotocol;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Protocol;
import org.junit.jupiter.api.Test;

class FormeletoetsTest {
    private static Formeletoets toets(Criterium... voldaan) {
        return Formeletoets.van(Voorbeeldprotocol.protocol(), Set.of(voldaan));
    }

    @Test // C3
    void elk_criterium_van_een_groep_moet_zijn_vervuld() {
        assertThat(toets(CRITERIA.get(0), CRITERIA.get(1))).isEqualTo(Formeletoets.VOLDOET);
        assertThat(toets(CRITERIA.get(0))).isEqualTo(Formeletoets.VOLDOET_NIET);
        assertThat(toets(CRITERIA.get(1))).isEqualTo(Formeletoets.VOLDOET_NIET);
    }

    @Test // C3, HV (9)
    void een_groep_is_genoeg() {
        assertThat(toets(CRITERIA.get(2))).isEqualTo(Formeletoets.VOLDOET);
        assertThat(toets(CRITERIA.get(0), CRITERIA.get(2))).isEqualTo(Formeletoets.VOLDOET);
    }

    @Test // C3
    void wat_geen_criterium_is_telt_niet_mee() {
        assertThat(toets()).isEqualTo(Formeletoets.VOLDOET_NIET);
        assertThat(toets(new Criterium("gevoel"))).isEqualTo(Formeletoets.VOLDOET_NIET);
    }

    @Test // C3: open is strict
    void een_profiel_zonder_criteria_voldoet_nooit_vanzelf() {
        Protocol leeg = Kopie.met(Voorbeeldprotocol.protocol(), "aanmelding.criteria", Map.of());
        assertThat(Formeletoets.van(leeg, Set.copyOf(CRITERIA))).isEqualTo(Formeletoets.VOLDOET_NIET);
    }
}
