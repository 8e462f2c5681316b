package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.aanmelding;
import static nl.zorgvuldig.kern.proef.Voorbeelden.afwijzing;
import static nl.zorgvuldig.kern.proef.Voorbeelden.intake;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzageAanmelder;
import static nl.zorgvuldig.kern.proef.Voorbeelden.onderDeWet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.aanmelding.Wetsoordeel;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Partijfeiten;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.proef.Beslisser;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Voorbeeldmensen;
import nl.zorgvuldig.kern.proef.Voorbeeldregime;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.proef.Werelden;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Gever;
import nl.zorgvuldig.kern.protocol.Regime;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Kalender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WetsnormenTest {
    @Test // R2, WGS 2.27
    void alleen_wie_de_wet_noemt_doet_mee() {
        toegestaanOmdat(onderDeWet(inzageAanmelder()), "WET_DEELNEMER deelnemer-volgens-de-wet");
        geweigerd(
                onderDeWet(inzageAanmelder().met("basis.eigenPartij.soorten", Set.of(Voorbeeldcodes.SLACHTOFFERHULP))),
                "WET_DEELNEMER geen-deelnemer-volgens-de-wet");
    }

    @Test // R5, WGS 2.29: the closed list of the law
    void een_categorie_buiten_de_wet_is_niet_te_zien_en_niet_te_geven() {
        Vraag buiten = onderDeWet(inzage())
                .pasProtocol("regime.categorieen", oud -> Map.of(Voorbeeldcodes.NUMMER, new Gever.Iedereen()));
        geweigerd(buiten, "WET_CATEGORIE categorie-buiten-de-wet");
        toegestaanOmdat(onderDeWet(aanmelding()), "WET_CATEGORIE categorie-in-de-wet");
        geweigerd(
                onderDeWet(aanmelding())
                        .pasProtocol("regime.categorieen", oud -> Map.of(Voorbeeldcodes.NUMMER, new Gever.Iedereen())),
                "WET_CATEGORIE categorie-buiten-de-wet @inbreng.0.categorie");
    }

    @Test // R5, WGS 2.29: some data come through one partij only
    void wat_de_wet_aan_een_ander_laat_is_niet_te_geven_en_wel_te_zien() {
        Vraag vanPolitie =
                onderDeWet(aanmelding()).pasProtocol("regime.categorieen", oud -> alleenVan(Voorbeeldcodes.POLITIE));
        geweigerd(vanPolitie, "WET_CATEGORIE gever-buiten-de-wet @inbreng.0.categorie");
        toegestaanOmdat(
                onderDeWet(aanmelding()).pasProtocol("regime.categorieen", oud -> alleenVan(Voorbeeldcodes.AANBIEDER)),
                "WET_CATEGORIE categorie-in-de-wet");
        toegestaanOmdat(
                onderDeWet(inzage()).pasProtocol("regime.categorieen", oud -> alleenVan(Voorbeeldcodes.POLITIE)),
                "WET_CATEGORIE categorie-in-de-wet");
    }

    private static Map<Categorie, Gever> alleenVan(SoortPartij soort) {
        return Map.of(Voorbeeldcodes.OVERLAST, new Gever.Alleen(Set.of(soort)));
    }

    @Test // R2, WGS 2.31 lid 2: public participants judge
    void wie_oordeelt_werkt_bij_een_publieke_deelnemer() {
        geweigerd(
                onderDeWet(intake()).met("basis.eigenPartij.soorten", Set.of(Voorbeeldcodes.AANBIEDER)),
                "WET_OORDEEL oordeel-niet-publiek");
        toegestaanOmdat(
                onderDeWet(intake()).met("basis.eigenPartij.soorten", Set.of(Voorbeeldcodes.COLLEGE)),
                "WET_OORDEEL oordeel-publieke-deelnemer");
    }

    @Test // R3, Bgs 2.20: all criteria, and no deviation
    void zonder_alle_criteria_van_de_wet_gaat_een_casus_niet_door() {
        Vraag publiek = onderDeWet(intake()).met("basis.eigenPartij.soorten", Set.of(Voorbeeldcodes.COLLEGE));
        geweigerd(
                publiek.met("voldaan", Set.of(Voorbeeldcodes.CRITERIA.get(2))),
                "WET_CRITERIA wetscriteria-niet-voldaan @criteria");
        toegestaanOmdat(publiek, "WET_CRITERIA wetscriteria-voldaan");
    }

    @Test // R2, R3, WGS 2.31 lid 2, Bgs 2.20 lid 3: judged on a day, by public partijen of this house, with reasons
    void het_oordeel_van_de_wet_ligt_vast_voordat_een_casus_doorgaat() {
        Vraag publiek = onderDeWet(intake()).met("basis.eigenPartij.soorten", Set.of(Voorbeeldcodes.COLLEGE));
        geweigerd(
                publiek.met("wetsoordeel", Wetsoordeel.geen()),
                "WET_OORDEEL wetsoordeel-zonder-dag @wetsoordeel.op",
                "WET_OORDEEL wetsoordeel-niet-van-publieke-deelnemers @wetsoordeel.door",
                "WET_OORDEEL wetsoordeel-ongemotiveerd @wetsoordeel."
                        + Voorbeeldcodes.CRITERIA.get(0).code(),
                "WET_OORDEEL wetsoordeel-ongemotiveerd @wetsoordeel."
                        + Voorbeeldcodes.CRITERIA.get(1).code());
        geweigerd(
                publiek.met(
                        "wetsoordeel.op",
                        Gegeven.bekend(Kalender.dag(Voorbeeldmensen.NU).plusDays(1))),
                "WET_OORDEEL wetsoordeel-zonder-dag @wetsoordeel.op");
        geweigerd(
                publiek.met(
                        "wetsoordeel.door", Set.of(partij(Voorbeeldcodes.COLLEGE), partij(Voorbeeldcodes.AANBIEDER))),
                "WET_OORDEEL wetsoordeel-niet-van-publieke-deelnemers @wetsoordeel.door");
        toegestaanOmdat(
                publiek,
                "WET_OORDEEL wetsoordeel-op-een-dag",
                "WET_OORDEEL wetsoordeel-van-publieke-deelnemers",
                "WET_OORDEEL wetsoordeel-gemotiveerd");
    }

    @Test // R3: what is not for the house needs no judgement, and without a law over it nothing does
    void zonder_wet_of_doorgang_is_geen_oordeel_nodig() {
        assertThat(onderDeWet(afwijzing())
                        .met("basis.eigenPartij.soorten", Set.of(Voorbeeldcodes.COLLEGE))
                        .met("wetsoordeel", Wetsoordeel.geen())
                        .antwoord()
                        .toegestaan())
                .isTrue();
        toegestaan(intake().met("wetsoordeel", Wetsoordeel.geen()));
    }

    @Test // A1, A5: a partij of another house, or one that has left, judges nothing
    void wie_niet_in_dit_huis_meedoet_oordeelt_niet() {
        Vraag publiek = onderDeWet(intake()).met("basis.eigenPartij.soorten", Set.of(Voorbeeldcodes.COLLEGE));
        Partijfeiten college = partij(Voorbeeldcodes.COLLEGE);
        Partijfeiten elders = new Partijfeiten(
                new Samenwerkingsverband.Id(new UUID(9, 9)),
                college.id(),
                college.soorten(),
                college.rechten(),
                college.ondertekend(),
                Optional.empty());
        Partijfeiten weg = new Partijfeiten(
                college.huis(),
                college.id(),
                college.soorten(),
                college.rechten(),
                college.ondertekend(),
                Optional.of(Voorbeeldmensen.NU));
        geweigerd(
                publiek.met("wetsoordeel.door", Set.of(elders)),
                "WET_OORDEEL wetsoordeel-niet-van-publieke-deelnemers @wetsoordeel.door");
        geweigerd(
                publiek.met("wetsoordeel.door", Set.of(weg)),
                "WET_OORDEEL wetsoordeel-niet-van-publieke-deelnemers @wetsoordeel.door");
    }

    private static Partijfeiten partij(SoortPartij soort) {
        return new Partijfeiten(
                Voorbeeldmensen.OEVERS,
                new Partij.Id(new UUID(7, soort.code().hashCode())),
                Set.of(soort),
                Set.of(),
                Map.of(),
                Optional.empty());
    }

    @Test // R3: the criteria of the law guard the way on, not the way out
    void een_afwijzing_vraagt_de_criteria_van_de_wet_niet() {
        Vraag afwijzing = onderDeWet(afwijzing()).met("basis.eigenPartij.soorten", Set.of(Voorbeeldcodes.COLLEGE));
        toegestaan(afwijzing);
        assertThat(afwijzing.antwoord().codes()).noneMatch(code -> code.startsWith("WET_CRITERIA"));
    }

    @Test // R1: from its first day on, and not before
    void voor_de_eerste_dag_zegt_de_wet_niets() {
        Regime later = new Regime(
                "wet",
                Voorbeeldregime.INGANG.plusYears(9),
                Map.of(),
                Voorbeeldregime.regime().deelnemers(),
                Set.of(),
                List.of(),
                Voorbeeldregime.regime().tijd(),
                Voorbeeldregime.regime().artikelen());
        toegestaan(inzage().pasProtocol("regime", oud -> Optional.of(later)));
        assertThat(inzage().pasProtocol("regime", oud -> Optional.of(later))
                        .antwoord()
                        .codes())
                .isEqualTo(inzage().antwoord().codes());
    }

    @ParameterizedTest
    @EnumSource // R1: adding a layer never permits more
    void een_wet_erbij_staat_nooit_meer_toe(Beslisser beslisser) {
        Werelden.houd(beslisser, vraag -> {
            Vraag zonder = vraag.pasProtocol("regime", oud -> Optional.empty());
            Vraag met = vraag.pasProtocol("regime", oud -> Optional.of(Voorbeeldregime.regime()));
            assertThat(met.antwoord().toegestaan() && !zonder.antwoord().toegestaan())
                    .isFalse();
        });
    }
}
