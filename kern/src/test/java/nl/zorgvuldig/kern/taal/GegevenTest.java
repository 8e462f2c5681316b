package nl.zorgvuldig.kern.taal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class GegevenTest {
    private static final Gegeven<String> BEKEND = Gegeven.bekend("ja");
    private static final Gegeven<String> ONBEKEND = Gegeven.onbekend();

    @Test // architecture: a missing fact refuses
    void een_onbekend_gegeven_voldoet_nooit() {
        assertThat(ONBEKEND.voldoet(waarde -> true)).isFalse();
        assertThat(BEKEND.voldoet(waarde -> true)).isTrue();
        assertThat(BEKEND.voldoet(waarde -> false)).isFalse();
    }

    @Test // A1
    void een_gegeven_over_iets_anders_is_onbekend() {
        assertThat(BEKEND.mits(waarde -> true)).isEqualTo(BEKEND);
        assertThat(BEKEND.mits(waarde -> false)).isEqualTo(ONBEKEND);
        assertThat(ONBEKEND.mits(waarde -> true)).isEqualTo(ONBEKEND);
    }

    @Test // architecture
    void wat_niet_gevonden_is_is_onbekend() {
        assertThat(Gegeven.van(Optional.of("ja"))).isEqualTo(BEKEND);
        assertThat(Gegeven.van(Optional.<String>empty())).isEqualTo(ONBEKEND);
    }

    @Test // architecture
    void alleen_wat_bekend_is_komt_eruit() {
        assertThat(BEKEND.alsOptie()).contains("ja");
        assertThat(ONBEKEND.alsOptie()).isEmpty();
    }
}
