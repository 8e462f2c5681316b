package nl.zorgvuldig.huis.start;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zorgvuldig.huis.ingebed.StartGeweigerd;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class WeigeringTest {
    @Test // a refusal is shown however deep it lies
    void een_weigering_diep_in_een_fout_komt_boven() {
        assertThat(Weigering.zin(
                        new IllegalStateException("a", new RuntimeException(new StartGeweigerd("Zo is het.")))))
                .isEqualTo("Zo is het.");
    }

    @Test // someone took the port between our look and our start
    void een_poort_die_net_bezet_raakte_krijgt_dezelfde_zin() {
        assertThat(Weigering.zin(new PortInUseException(8080, new RuntimeException("x"))))
                .startsWith("Poort 8080 is bezet");
    }

    @Test // security: what an exception says can hold a person and is not for the screen
    void een_onverwachte_fout_zegt_niets_over_zichzelf() {
        assertThat(Weigering.zin(new IllegalStateException("Geheimpje")))
                .doesNotContain("Geheimpje")
                .contains("zorgvuldig.log")
                .endsWith(".");
    }
}
