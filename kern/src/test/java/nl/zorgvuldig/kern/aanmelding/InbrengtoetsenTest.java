package nl.zorgvuldig.kern.aanmelding;

import static nl.zorgvuldig.kern.proef.Verwacht.artikelen;
import static nl.zorgvuldig.kern.proef.Verwacht.bevinding;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.aanmelding;
import static nl.zorgvuldig.kern.proef.Voorbeelden.aanmeldingPolitie;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.voorstel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Soortbepaling;
import nl.zorgvuldig.kern.protocol.Voorwaarde;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.verstrekking.Argument;
import org.junit.jupiter.api.Test;

class InbrengtoetsenTest {
    private static Vraag metCategorie(Categorie categorie) {
        return aanmelding().met("inbrengen.0.categorie", Gegeven.bekend(categorie));
    }

    @Test // D2, IJ 4.1
    void wat_niet_op_de_lijst_staat_wordt_niet_aangenomen() {
        geweigerd(
                metCategorie(new Categorie("nationaliteit")), "CATEGORIE categorie-buiten-lijst @inbreng.0.categorie");
        geweigerd(
                aanmelding().met("inbrengen.0.categorie", Gegeven.onbekend()),
                "CATEGORIE categorie-buiten-lijst @inbreng.0.categorie");
        artikelen(metCategorie(new Categorie("nationaliteit")), "CATEGORIE categorie-buiten-lijst", "norm CATEGORIE");
    }

    @Test // D2, IJ bijlage 4
    void een_categorie_geldt_alleen_voor_de_betrokkenen_van_de_lijst() {
        Vraag ander = aanmelding().met("inbrengen.0.betrokkene", 2);
        geweigerd(ander, "CATEGORIE categorie-niet-voor-betrokkene @inbreng.0.categorie");
        assertThat(bevinding(ander, "CATEGORIE categorie-niet-voor-betrokkene").argumenten())
                .isEqualTo(Map.of("categorie", new Argument.Code("categorie", "overlast")));
        artikelen(aanmelding(), "CATEGORIE categorie-op-lijst", "norm CATEGORIE", "bijlage 4");
    }

    @Test // D8, IJ 6.4d
    void politiegegevens_noemen_hun_onderdeel() {
        geweigerd(
                aanmeldingPolitie().met("inbrengen.0.onderdeel", Gegeven.onbekend()),
                "CATEGORIE onderdeel-ontbreekt @inbreng.0.onderdeel",
                "ARTIKEL_20 artikel-20-ontbreekt @inbreng.0.categorie");
    }

    @Test // RP 7.2, 13.6: the secrecy of the giver lies on all its special data, and on nothing else
    void een_gever_met_beroepsgeheim_geeft_geen_enkel_bijzonder_gegeven() {
        Vraag bijzonder = aanmelding()
                .pasProtocol("categorieen", InbrengtoetsenTest::overlastIsBijzonder)
                .met("basis.eigenPartij.rechten", Set.of(Verwerkingsrecht.BIJZONDER));
        toegestaan(bijzonder);
        toegestaan(aanmelding().pasProtocol("soorten", InbrengtoetsenTest::metBeroepsgeheim));
        geweigerd(
                bijzonder.pasProtocol("soorten", InbrengtoetsenTest::metBeroepsgeheim),
                "ZORGGEHEIM zorggeheim @inbreng.0.grond");
    }

    private static Map<SoortPartij, Soortbepaling> metBeroepsgeheim(Map<SoortPartij, Soortbepaling> oud) {
        return oud.values().stream()
                .collect(Collectors.toMap(
                        Soortbepaling::soort,
                        soort -> Kopie.met(soort, "voorwaarden", Set.of(Voorwaarde.BEROEPSGEHEIM))));
    }

    private static Map<Categorie, Categoriebepaling> overlastIsBijzonder(Map<Categorie, Categoriebepaling> oud) {
        Map<Categorie, Categoriebepaling> nieuw = new HashMap<>(oud);
        nieuw.computeIfPresent(Voorbeeldcodes.OVERLAST, (_, bepaling) -> Kopie.met(bepaling, "aard", Aard.BIJZONDER));
        return nieuw;
    }

    @Test // D2: everything that is wrong is said at once
    void een_verkeerde_betrokkene_verbergt_een_ontbrekend_onderdeel_niet() {
        geweigerd(
                aanmeldingPolitie()
                        .met("inbrengen.0.onderdeel", Gegeven.bekend(new Onderdeel("wpg-9")))
                        .met("inbrengen.0.betrokkene", 3),
                "CATEGORIE categorie-niet-voor-betrokkene @inbreng.0.categorie",
                "CATEGORIE onderdeel-ontbreekt @inbreng.0.onderdeel",
                "ARTIKEL_20 artikel-20-ontbreekt @inbreng.0.categorie");
    }

    @Test // IJ 6.4d, E2
    void politiegegevens_geeft_alleen_de_politie() {
        geweigerd(
                aanmelding().met("inbrengen", List.of(voorstel(Voorbeeldcodes.POLITIEGEGEVENS))),
                "GEVER politie-geeft-zelf @inbreng.0.categorie",
                "ARTIKEL_20 artikel-20-ontbreekt @inbreng.0.categorie");
    }

    @Test // E2, E3, IJ 4.2
    void wie_gegevens_niet_mag_verwerken_mag_ze_ook_niet_geven() {
        toegestaanOmdat(metCategorie(Voorbeeldcodes.NUMMER), "GEVER gever-mag-verwerken");
        Vraag zonder = metCategorie(Voorbeeldcodes.NUMMER)
                .met("basis.eigenPartij.rechten", Set.of(Verwerkingsrecht.STRAFRECHTELIJK));
        geweigerd(zonder, "GEVER gever-zonder-recht @inbreng.0.categorie");
        artikelen(zonder, "GEVER gever-zonder-recht", "norm GEVER", "bijlage 4");
        toegestaan(aanmelding().met("basis.eigenPartij.rechten", Set.of()));
    }

    @Test // E2: everything that is wrong is said at once
    void een_gever_die_niet_genoemd_is_en_geen_recht_heeft_leest_beide_redenen() {
        assertThat(aanmelding()
                        .met("inbrengen", List.of(voorstel(Voorbeeldcodes.POLITIEGEGEVENS)))
                        .met("basis.eigenPartij.rechten", Set.of())
                        .antwoord()
                        .codes())
                .contains(
                        "GEVER politie-geeft-zelf @inbreng.0.categorie",
                        "GEVER gever-zonder-recht @inbreng.0.categorie");
    }

    @Test // IJ 7.2, IJ 13.6, E4
    void gegevens_onder_zorggeheim_worden_bij_aanmelding_niet_aangenomen() {
        Vraag gezondheid = metCategorie(Voorbeeldcodes.GEZONDHEID);
        geweigerd(gezondheid, "ZORGGEHEIM zorggeheim @inbreng.0.grond");
        assertThat(bevinding(gezondheid, "ZORGGEHEIM zorggeheim").argumenten())
                .isEqualTo(Map.of("categorie", new Argument.Code("categorie", "gezondheid")));
        artikelen(gezondheid, "ZORGGEHEIM zorggeheim", "norm ZORGGEHEIM", "bijlage 4");
    }

    @Test // D9, IJ 6.4m
    void slachtofferhulp_geeft_alleen_met_uitdrukkelijke_toestemming() {
        geweigerd(
                aanmelding()
                        .met("basis.eigenPartij.soorten", Set.of(Voorbeeldcodes.SLACHTOFFERHULP))
                        .met("taak", Gegeven.bekend(new Taak("hulp"))),
                "TOESTEMMING toestemming-nodig @inbreng.0.grond");
    }

    @Test // D1, IJ 5.2.1, IJ 9.2
    void elke_inbreng_heeft_inhoud_en_zegt_waarom_zij_nodig_is() {
        geweigerd(
                aanmelding()
                        .met("inbrengen.0.inhoud", Motivering.AFWEZIG)
                        .met("inbrengen.0.noodzaak", Motivering.AFWEZIG),
                "NOODZAAK inhoud-ontbreekt @inbreng.0.inhoud",
                "NOODZAAK noodzaak-ontbreekt @inbreng.0.noodzaak");
        geweigerd(
                aanmelding().met("inbrengen.0.inhoud", Motivering.AFWEZIG),
                "NOODZAAK inhoud-ontbreekt @inbreng.0.inhoud");
    }

    private static Vraag metGedeeldeNoodzaak(Vraag vraag) {
        return vraag.met("onderbouwing.noodzaak", Motivering.AANWEZIG).met("inbrengen.0.noodzaak", Motivering.AFWEZIG);
    }

    @Test // D1, G1: said once for the whole report
    void gewone_gegevens_delen_de_noodzaak_van_de_aanmelding() {
        toegestaanOmdat(metGedeeldeNoodzaak(aanmelding()), "NOODZAAK noodzaak-gedeeld");
        toegestaanOmdat(
                metGedeeldeNoodzaak(aanmelding()).met("inbrengen.0.noodzaak", Motivering.AANWEZIG),
                "NOODZAAK noodzaak-vermeld");
        toegestaanOmdat(metGedeeldeNoodzaak(metCategorie(Voorbeeldcodes.NUMMER)), "NOODZAAK noodzaak-gedeeld");
    }

    @Test // D1, AVG 9, 10, Wpg 7: what weighs most is never carried along by what was said in general
    void bijzondere_strafrechtelijke_en_geheime_gegevens_zeggen_zelf_waarom_zij_nodig_zijn() {
        geweigerd(metGedeeldeNoodzaak(aanmeldingPolitie()), "NOODZAAK noodzaak-eigen @inbreng.0.noodzaak");
        geweigerd(
                metGedeeldeNoodzaak(aanmelding())
                        .pasProtocol("categorieen", InbrengtoetsenTest::overlastIsBijzonder)
                        .met("basis.eigenPartij.rechten", Set.of(Verwerkingsrecht.BIJZONDER)),
                "NOODZAAK noodzaak-eigen @inbreng.0.noodzaak");
        geweigerd(
                metGedeeldeNoodzaak(metCategorie(Voorbeeldcodes.GEZONDHEID)),
                "ZORGGEHEIM zorggeheim @inbreng.0.grond",
                "NOODZAAK noodzaak-eigen @inbreng.0.noodzaak");
        assertThat(bevinding(metGedeeldeNoodzaak(aanmeldingPolitie()), "NOODZAAK noodzaak-eigen")
                        .argumenten())
                .isEqualTo(Map.of("categorie", new Argument.Code("categorie", "politiegegevens")));
    }

    @Test // D1
    void een_aanmelding_zonder_inbreng_bestaat_niet() {
        geweigerd(aanmelding().met("inbrengen", List.of()), "NOODZAAK geen-inbreng @inbreng");
    }

    @Test // D1
    void elke_inbreng_wordt_getoetst_op_haar_eigen_plaats() {
        Inbrengvoorstel tweede = new Inbrengvoorstel(
                "inbreng.1",
                Gegeven.bekend(Voorbeeldcodes.GEZONDHEID),
                4,
                Gegeven.onbekend(),
                Motivering.AANWEZIG,
                Motivering.AFWEZIG,
                Doorgifte.GEEN);
        geweigerd(
                aanmelding().met("inbrengen", List.of(voorstel(Voorbeeldcodes.OVERLAST), tweede)),
                "CATEGORIE categorie-niet-voor-betrokkene @inbreng.1.categorie",
                "ZORGGEHEIM zorggeheim @inbreng.1.grond",
                "NOODZAAK noodzaak-ontbreekt @inbreng.1.noodzaak");
    }
}
