package nl.zorgvuldig.protocollen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.protocollen.recht.Recht;
import nl.zorgvuldig.protocollen.recht.Wet;
import nl.zorgvuldig.protocollen.recht.Wetsartikel;
import org.junit.jupiter.api.Test;

class BronnenTest {
    private final Bronnen bronnen = new Bronnen(
            Map.of("IJ", new Bron("IJ", "Privacyprotocol", false), "HV", new Bron("HV", "Handvat", true)),
            Map.of("belet", "Vernietigen wacht."),
            new Recht(Map.of("Wpg", wet("Wpg", "Wet politiegegevens", artikel("8", false), artikel("20", true)))));

    private static Wet wet(String code, String naam, Wetsartikel... artikelen) {
        return new Wet(
                code,
                naam,
                "https://example.org",
                true,
                Stream.of(artikelen).collect(Collectors.toMap(Wetsartikel::nummer, Function.identity())));
    }

    private static Wetsartikel artikel(String nummer, boolean teVerifieren) {
        return new Wetsartikel(
                nummer, "Zegt iets.", "https://example.org", Optional.empty(), Optional.empty(), teVerifieren);
    }

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
        assertThat(bronnen.voluit(new Artikel("Wpg", "8"))).isEqualTo("Wet politiegegevens, artikel 8");
        assertThat(bronnen.voluit(new Artikel("Wpg", "99")))
                .isEqualTo("Wet politiegegevens, artikel 99 (nog niet nagelezen)");
        assertThat(bronnen.voluit(new Artikel("HV", "B2"))).isEqualTo("Handvat, B2 (nog niet nagelezen)");
    }

    @Test // law.md: what was read and what was not stand apart
    void wat_is_nagelezen_staat_apart_van_wat_dat_niet_is() {
        assertThat(bronnen.voluit(List.of(
                        new Artikel("Wpg", "20"),
                        new Artikel("Wpg", "8"),
                        new Artikel("IJ", "9.7"),
                        new Artikel("IJ", "9.7"))))
                .containsExactly(
                        "Wet politiegegevens, artikel 20 (nog niet nagelezen)",
                        "Wet politiegegevens, artikel 8",
                        "Privacyprotocol, artikel 9.7");
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
