package nl.zorgvuldig.protocollen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgvuldig.kern.grondslag.Artikel;
import org.junit.jupiter.api.Test;

class BronnenTest {
    private final Bronnen bronnen = new Bronnen(
            Map.of("IJ", new Bron("IJ", "Privacyprotocol", false), "Wpg", new Bron("Wpg", "Wet politiegegevens", true)),
            Map.of("belet", "Vernietigen wacht."));

    @Test
    void artikelen_staan_kort_bij_elkaar_per_bron() {
        assertThat(bronnen.kort(List.of(new Artikel("IJ", "3.5a"), new Artikel("Wpg", "20"), new Artikel("IJ", "9.7"))))
                .isEqualTo("IJ 3.5a, 9.7; Wpg 20");
        assertThat(bronnen.kort(List.of())).isEmpty();
    }

    @Test // law.md: what nobody has read is shown as such
    void voluit_staat_de_naam_erbij_en_of_iemand_het_heeft_nagelezen() {
        assertThat(bronnen.voluit(new Artikel("IJ", "9.7"))).isEqualTo("Privacyprotocol, artikel 9.7");
        assertThat(bronnen.voluit(new Artikel("IJ", "bijlage 2"))).isEqualTo("Privacyprotocol, bijlage 2");
        assertThat(bronnen.voluit(new Artikel("Wpg", "20")))
                .isEqualTo("Wet politiegegevens, artikel 20 (nog niet nagelezen)");
    }

    @Test
    void een_eigen_keuze_geeft_haar_reden() {
        assertThat(bronnen.voluit(new Artikel("ontwerp", "belet"))).isEqualTo("Eigen keuze: Vernietigen wacht.");
    }

    @Test
    void een_onbekende_bron_houdt_zijn_code() {
        assertThat(bronnen.voluit(new Artikel("XY", "1"))).isEqualTo("XY, artikel 1");
    }
}
