package nl.zorgvuldig.kern.partij;

import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.partij;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Stuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartijfeitenTest {
    private static Partijfeiten waterrijk() {
        return partij(WATERRIJK).alsOptie().orElseThrow();
    }

    @ParameterizedTest // E2, E3, IJ 4.2
    @CsvSource({"BIJZONDER, BIJZONDER", "STRAFRECHTELIJK, STRAFRECHTELIJK", "BSN, BSN"})
    void elke_gevoelige_aard_vraagt_haar_eigen_recht(Aard aard, Verwerkingsrecht recht) {
        for (Verwerkingsrecht heeft : Verwerkingsrecht.values()) {
            Partijfeiten partij = Kopie.met(waterrijk(), "rechten", Set.of(heeft));
            assertThat(partij.magVerwerken(aard)).isEqualTo(heeft == recht);
        }
    }

    @Test // E2
    void gewone_gegevens_vragen_geen_recht() {
        Partijfeiten zonder = Kopie.met(waterrijk(), "rechten", Set.of());
        assertThat(zonder.magVerwerken(Aard.GEWOON)).isTrue();
        assertThat(zonder.magVerwerken(Aard.PERSONALIA)).isTrue();
    }

    @Test // A3
    void een_stuk_dat_niet_is_ondertekend_is_niet_ondertekend() {
        assertThat(waterrijk().heeftOndertekend(Stuk.CONVENANT, VANDAAG)).isTrue();
        assertThat(waterrijk().heeftOndertekend(Stuk.CONVENANT, VANDAAG.minusYears(1)))
                .isTrue();
        assertThat(waterrijk()
                        .heeftOndertekend(Stuk.CONVENANT, VANDAAG.minusYears(1).minusDays(1)))
                .isFalse();
    }

    @Test // A5
    void uittreden_werkt_vanaf_het_moment_zelf() {
        Partijfeiten partij = Kopie.met(waterrijk(), "uitgetreden", Optional.of(NU));
        assertThat(partij.isUitgetreden(NU)).isTrue();
        assertThat(partij.isUitgetreden(NU.minusNanos(1))).isFalse();
        assertThat(waterrijk().isUitgetreden(NU)).isFalse();
    }
}
