package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.artikelen;
import static nl.zorgvuldig.kern.proef.Verwacht.bevinding;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzageAanmelder;
import static nl.zorgvuldig.kern.proef.Voorbeelden.medewerker;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.BRAM;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.HEUVELS;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.partij;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Periode;
import org.junit.jupiter.api.Test;

class ToegangsnormenTest {
    private static final Periode TOT_GISTEREN = Periode.van(VANDAAG.minusDays(9), VANDAAG.minusDays(1));

    @Test // A1
    void een_dossier_van_een_ander_huis_blijft_dicht() {
        geweigerd(inzage().met("basis.dossier.huis", HEUVELS), "HUIS ander-huis");
        toegestaanOmdat(inzage(), "HUIS eigen-huis");
    }

    @Test // A1, T2
    void een_dossier_dat_niet_gevonden_is_telt_niet_als_eigen_huis() {
        assertThat(inzage().met("basis.dossier", Optional.of(Gegeven.onbekend()))
                        .antwoord()
                        .codes())
                .contains("HUIS ander-huis");
    }

    @Test // A1
    void een_rol_in_een_ander_huis_telt_hier_niet() {
        geweigerd(inzage().met("basis.persoon.rollen.0.huis", HEUVELS), "ROL rol-niet-verleend");
    }

    @Test // A1
    void deelname_van_de_eigen_partij_aan_een_ander_huis_telt_hier_niet() {
        geweigerd(
                inzage().met("basis.eigenPartij.huis", HEUVELS),
                "ONDERTEKENING partij-onbekend",
                "DEELNAME partij-onbekend");
    }

    @Test // A1, B2
    void deelname_van_de_leidende_partij_aan_een_ander_huis_telt_hier_niet() {
        assertThat(inzage().met("basis.leidendePartij.huis", HEUVELS).antwoord().codes())
                .contains("ONDERTEKENING partij-onbekend", "DEELNAME partij-onbekend");
    }

    @Test // A1
    void feiten_over_een_andere_eigen_partij_zijn_geen_feiten() {
        geweigerd(
                inzage().met("basis.eigenPartij.id", KADE),
                "ONDERTEKENING partij-onbekend",
                "DEELNAME partij-onbekend");
    }

    @Test // B1
    void zonder_verleende_rol_kan_niemand_iets_zien() {
        geweigerd(inzage().met("basis.persoon.rollen", List.of()), "ROL rol-niet-verleend");
    }

    @Test // B1
    void een_andere_rol_dan_de_gekozen_rol_telt_niet() {
        geweigerd(inzage().met("basis.persoon.rollen.0.rol", Voorbeeldcodes.BEHEERDER), "ROL rol-niet-verleend");
    }

    @Test // B1, B2
    void een_rol_voor_een_andere_partij_telt_niet() {
        geweigerd(inzage().met("basis.persoon.rollen.0.partij", KADE), "ROL rol-niet-verleend");
    }

    @Test // B1
    void een_rol_geldt_tot_en_met_de_laatste_dag() {
        toegestaan(inzage().met("basis.persoon.rollen.0.periode", Periode.van(VANDAAG, VANDAAG)));
        geweigerd(inzage().met("basis.persoon.rollen.0.periode", TOT_GISTEREN), "ROL rol-niet-verleend");
    }

    @Test // B1
    void feiten_over_een_ander_persoon_zijn_geen_feiten() {
        geweigerd(
                inzage().met("basis.persoon.id", BRAM),
                "ROL rol-niet-verleend",
                "BETROUWBAARHEID eis-ontbreekt",
                "BETROUWBAARHEID eis-ontbreekt");
    }

    @Test // B3, IJ 13.1, IJ 13.3
    void elke_ontbrekende_verklaring_wordt_genoemd() {
        Vraag zonder = inzage().met("basis.persoon.betrouwbaarheid", Map.of());
        geweigerd(zonder, "BETROUWBAARHEID eis-ontbreekt", "BETROUWBAARHEID eis-ontbreekt");
        assertThat(zonder.antwoord().bevindingen())
                .extracting(Bevinding::argumenten)
                .containsExactly(
                        Map.of("eis", new Argument.Code("eis", "GEHEIMHOUDING")),
                        Map.of("eis", new Argument.Code("eis", "SCREENING")));
    }

    @Test // B3
    void een_verlopen_screening_telt_niet() {
        Vraag verlopen = inzage().pas(
                        "basis.persoon.betrouwbaarheid",
                        (Map<Eis, Periode> oud) ->
                                Map.of(Eis.GEHEIMHOUDING, Periode.vanaf(VANDAAG), Eis.SCREENING, TOT_GISTEREN));
        geweigerd(verlopen, "BETROUWBAARHEID eis-ontbreekt");
        artikelen(verlopen, "BETROUWBAARHEID eis-ontbreekt", "norm BETROUWBAARHEID", "13.1");
    }

    @Test // B3
    void een_rol_vraagt_niet_meer_dan_het_profiel_van_die_rol_vraagt() {
        Vraag alleenScreening =
                inzageAanmelder().met("basis.persoon.betrouwbaarheid", Map.of(Eis.SCREENING, Periode.vanaf(VANDAAG)));
        toegestaanOmdat(alleenScreening, "BETROUWBAARHEID betrouwbaarheid-vastgelegd");
        assertThat(bevinding(alleenScreening, "BETROUWBAARHEID betrouwbaarheid-vastgelegd")
                        .argumenten())
                .containsEntry("rol", new Argument.Code("rol", "aanmelder"));
    }

    @Test // B1
    void een_rol_die_het_profiel_niet_kent_opent_niets() {
        Vraag onbekend = inzage().met("basis.kijker.rol", new Rol("kijkgraag"));
        assertThat(onbekend.antwoord().codes()).contains("BETROUWBAARHEID rol-onbekend", "ROL rol-niet-verleend");
        assertThat(bevinding(onbekend, "BETROUWBAARHEID rol-onbekend").argumenten())
                .containsEntry("rol", new Argument.Code("rol", "kijkgraag"));
        artikelen(onbekend, "BETROUWBAARHEID rol-onbekend", "norm BETROUWBAARHEID");
    }

    @Test // A5
    void na_uittreding_ziet_de_partij_vanaf_dat_moment_niets_meer() {
        geweigerd(inzage().met("basis.eigenPartij.uitgetreden", Optional.of(NU)), "DEELNAME neemt-niet-deel");
        toegestaan(inzage().met("basis.eigenPartij.uitgetreden", Optional.of(NU.plusNanos(1))));
    }

    @Test // A5, B2
    void na_uittreding_van_de_leidende_partij_kan_niemand_namens_haar_iets_doen() {
        Vraag uitgetreden = inzage().met("basis.leidendePartij.uitgetreden", Optional.of(NU));
        geweigerd(uitgetreden, "DEELNAME neemt-niet-deel");
        assertThat(bevinding(uitgetreden, "DEELNAME neemt-niet-deel").argumenten())
                .isEqualTo(Map.of("partij", new Argument.Naam(KADE)));
    }

    @Test // A3, A5
    void van_elke_partij_om_wie_het_gaat_staat_er_een_grond() {
        assertThat(inzage().antwoord().codes())
                .filteredOn(code -> code.startsWith("ONDERTEKENING") || code.startsWith("DEELNAME"))
                .containsExactly(
                        "DEELNAME neemt-deel",
                        "DEELNAME neemt-deel",
                        "ONDERTEKENING ondertekend",
                        "ONDERTEKENING ondertekend");
        assertThat(bevinding(inzageAanmelder(), "DEELNAME neemt-deel").argumenten())
                .isEqualTo(Map.of("partij", new Argument.Naam(KADE)));
        assertThat(bevinding(inzageAanmelder(), "ONDERTEKENING ondertekend").argumenten())
                .isEqualTo(Map.of("partij", new Argument.Naam(KADE)));
    }

    @Test // B2
    void feiten_over_een_andere_leidende_partij_zijn_geen_feiten() {
        geweigerd(
                inzage().met("basis.leidendePartij", partij(WATERRIJK, Voorbeeldcodes.COLLEGE)),
                "ONDERTEKENING partij-onbekend",
                "DEELNAME partij-onbekend",
                "GRONDSLAG partij-zonder-letter",
                "GRONDSLAG taak-ontbreekt",
                "ONTVANGER ontvanger-zonder-recht");
    }

    @Test // G2
    void een_collega_is_alleen_te_zien_in_het_eigen_huis() {
        toegestaanOmdat(medewerker(), "ZICHT alleen-wat-beslist-is");
        geweigerd(
                medewerker().met("vindplaatsen", Set.of(new Vindplaats(HEUVELS.waarde(), BRAM.waarde(), "naam"))),
                "ZICHT ander-gegeven");
    }
}
