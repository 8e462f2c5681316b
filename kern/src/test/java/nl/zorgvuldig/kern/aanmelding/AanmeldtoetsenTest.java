package nl.zorgvuldig.kern.aanmelding;

import static nl.zorgvuldig.kern.proef.Verwacht.artikelen;
import static nl.zorgvuldig.kern.proef.Verwacht.bevinding;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.aanmelding;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Criterium;
import nl.zorgvuldig.kern.protocol.Criteriumbepaling;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Soortbepaling;
import nl.zorgvuldig.kern.protocol.Taakbepaling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.verstrekking.Argument;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import org.junit.jupiter.api.Test;

class AanmeldtoetsenTest {
    @Test // C2
    void een_volledige_aanmelding_wordt_aangenomen_en_noemt_elke_grond() {
        toegestaan(aanmelding());
        assertThat(aanmelding().antwoord().codes())
                .containsExactly(
                        "HUIS eigen-huis",
                        "ROL rol-verleend",
                        "BETROUWBAARHEID betrouwbaarheid-vastgelegd",
                        "DEELNAME neemt-deel",
                        "BEVOEGDHEID bevoegd",
                        "BETROKKENHEID rol-volstaat",
                        "ONDERTEKENING ondertekend",
                        "ONDERTEKENING bevoegdheid-verleend",
                        "DOEL doel-van-de-fase",
                        "GEBIED gebied-van-het-huis",
                        "GRONDSLAG taak-van-de-partij",
                        "CRITERIA criterium-beantwoord",
                        "CRITERIA criterium-beantwoord",
                        "CRITERIA criterium-beantwoord",
                        "CATEGORIE categorie-op-lijst",
                        "GEVER gever-mag-verwerken",
                        "NOODZAAK noodzaak-vermeld",
                        "INFORMEREN betrokkene-geinformeerd");
    }

    @Test // C2, IJ bijlage 2
    void een_gebied_waarvoor_het_huis_niet_werkt_wordt_geweigerd() {
        geweigerd(aanmelding().met("gebied", Gegeven.bekend(new Gebied("elders"))), "GEBIED gebied-ontbreekt @gebied");
        geweigerd(aanmelding().met("gebied", Gegeven.onbekend()), "GEBIED gebied-ontbreekt @gebied");
    }

    @Test // VN 1.19: who enters the report of someone who takes no part, does so after a recorded decision
    void de_melding_van_een_derde_vraagt_een_besluit_dat_al_is_genomen() {
        Vraag derde = aanmelding().pasProtocol("aanmelding.derde.rollen", oud -> Set.of(Voorbeeldcodes.AANMELDER));
        geweigerd(derde, "BEVOEGDHEID besluit-over-derde-ontbreekt @besluit");
        artikelen(derde, "BEVOEGDHEID besluit-over-derde-ontbreekt", "norm BEVOEGDHEID", "1.19");
        LocalDate vandaag = ((Aanmeldsituatie) derde.situatie()).basis().dag();
        toegestaanOmdat(derde.met("besluit", Gegeven.bekend(vandaag)), "BEVOEGDHEID melding-van-derde-overgenomen");
        geweigerd(
                derde.met("besluit", Gegeven.bekend(vandaag.plusDays(1))),
                "BEVOEGDHEID besluit-over-derde-ontbreekt @besluit");
    }

    @Test // C2, E1, IJ 6.2
    void een_aanmelding_zonder_eigen_taak_wordt_geweigerd() {
        geweigerd(aanmelding().met("taak", Gegeven.onbekend()), "GRONDSLAG taak-ontbreekt @taak");
        geweigerd(
                aanmelding().met("taak", Gegeven.bekend(Voorbeeldcodes.HANDHAVING)), "GRONDSLAG taak-ontbreekt @taak");
        artikelen(aanmelding().met("taak", Gegeven.onbekend()), "GRONDSLAG taak-ontbreekt", "norm GRONDSLAG", "6.4n");
    }

    @Test // IJ 6.4, IJV-E9
    void een_partij_zonder_letter_meldt_niet_aan() {
        geweigerd(aanmelding().met("basis.eigenPartij.soorten", Set.of()), "GRONDSLAG partij-zonder-letter @taak");
        assertThat(aanmelding()
                        .met("basis.eigenPartij", Gegeven.onbekend())
                        .antwoord()
                        .codes())
                .contains("GRONDSLAG partij-zonder-letter @taak");
    }

    @Test // E1, IJ 6.4i, l: a task is a ground from the first to the last day of its law
    void een_taak_geldt_op_de_dagen_van_haar_wet() {
        LocalDate vandaag = ((Aanmeldsituatie) aanmelding().situatie()).basis().dag();
        toegestaan(opTaak(new Periode(vandaag, Optional.of(vandaag))));
        for (Periode anders :
                List.of(Periode.vanaf(vandaag.plusDays(1)), Periode.van(vandaag.minusYears(2), vandaag.minusDays(1)))) {
            geweigerd(opTaak(anders), "GRONDSLAG taak-geldt-niet @taak");
            artikelen(opTaak(anders), "GRONDSLAG taak-geldt-niet", "norm GRONDSLAG", "6.4n", "6.4n taak");
        }
    }

    private static Vraag opTaak(Periode geldig) {
        return aanmelding()
                .<Map<SoortPartij, Soortbepaling>>pasProtocol(
                        "soorten",
                        soorten -> soorten.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, rij -> met(rij.getValue(), geldig))));
    }

    private static Soortbepaling met(Soortbepaling soort, Periode geldig) {
        Map<Taak, Taakbepaling> taken = soort.taken().values().stream()
                .map(taak ->
                        new Taakbepaling(taak.taak(), Optional.of(geldig.van()), geldig.totEnMet(), taak.artikelen()))
                .collect(Collectors.toMap(Taakbepaling::taak, Function.identity()));
        return new Soortbepaling(soort.soort(), taken, soort.voorwaarden(), soort.artikelen());
    }

    @Test // E1, Q2
    void de_grondslag_noemt_de_letter_en_de_taak() {
        artikelen(aanmelding(), "GRONDSLAG taak-van-de-partij", "norm GRONDSLAG", "6.4n", "6.4n taak");
        assertThat(bevinding(aanmelding(), "GRONDSLAG taak-van-de-partij").argumenten())
                .isEqualTo(Map.of("taak", new Argument.Code("taak", "zorg")));
    }

    @Test // C3
    void elk_criterium_vraagt_een_antwoord() {
        geweigerd(
                aanmelding().met("criteria", Map.of()),
                "CRITERIA criterium-onbeantwoord @criteria.ketens",
                "CRITERIA criterium-onbeantwoord @criteria.leefgebieden",
                "CRITERIA criterium-onbeantwoord @criteria.veiligheid");
    }

    @Test // C3: in a fixed order, whatever order a map happens to have
    void de_criteria_staan_op_volgorde_van_hun_code() {
        List<String> codes = List.of("leefgebieden", "dakloos", "armoede", "schulden", "ketens", "veiligheid");
        Map<Criterium, Criteriumbepaling> criteria = codes.stream()
                .map(Criterium::new)
                .collect(Collectors.toMap(
                        Function.identity(), code -> new Criteriumbepaling(code, "persoon", List.of())));
        assertThat(aanmelding()
                        .pasProtocol("aanmelding.criteria", oud -> criteria)
                        .met("criteria", Map.of())
                        .antwoord()
                        .bevindingen())
                .extracting(Bevinding::plaats)
                .containsExactlyElementsOf(
                        codes.stream().sorted().map(code -> "criteria." + code).toList());
    }

    private static Vraag eersteCriterium(Criteriumantwoord.Oordeel oordeel, Motivering motivering) {
        Map<Criterium, Criteriumantwoord> antwoorden = Map.of(
                Voorbeeldcodes.CRITERIA.get(0), new Criteriumantwoord(oordeel, motivering),
                Voorbeeldcodes.CRITERIA.get(1), antwoord(Criteriumantwoord.Oordeel.VOLDOET),
                Voorbeeldcodes.CRITERIA.get(2), antwoord(Criteriumantwoord.Oordeel.VOLDOET));
        return aanmelding().met("criteria", antwoorden);
    }

    private static Criteriumantwoord antwoord(Criteriumantwoord.Oordeel oordeel) {
        return new Criteriumantwoord(oordeel, Motivering.AANWEZIG);
    }

    @Test // C3
    void een_antwoord_zonder_motivering_is_niet_genoeg() {
        geweigerd(
                eersteCriterium(Criteriumantwoord.Oordeel.VOLDOET, Motivering.AFWEZIG),
                "CRITERIA criterium-ongemotiveerd @criteria.leefgebieden.motivering");
        geweigerd(
                eersteCriterium(Criteriumantwoord.Oordeel.NIET_BEANTWOORD, Motivering.AANWEZIG),
                "CRITERIA criterium-onbeantwoord @criteria.leefgebieden");
    }

    @Test // C3: the formal test never decides alone
    void ook_wie_vindt_dat_een_criterium_niet_is_vervuld_mag_aanmelden() {
        toegestaan(eersteCriterium(Criteriumantwoord.Oordeel.VOLDOET_NIET, Motivering.AANWEZIG));
    }

    @Test // C3, Q2
    void elk_criterium_noemt_zijn_eigen_artikel() {
        assertThat(aanmelding().met("criteria", Map.of()).antwoord().bevindingen())
                .extracting(bevinding -> bevinding.artikelen().getLast().nummer())
                .containsExactly("1.17b", "1.17a", "1.17c");
    }

    @Test // D1, IJ 3.3
    void een_aanmelding_dient_een_doel_van_haar_fase() {
        geweigerd(aanmelding().met("basis.doel", Voorbeeldcodes.VOORBEREIDEN), "DOEL doel-buiten-de-fase");
    }

    @Test // J1
    void aanmelden_is_altijd_aanmelden_ook_als_de_situatie_voor_iets_anders_was_geladen() {
        geweigerd(
                aanmelding()
                        .met("basis.handeling", Handeling.MEDEWERKER_INZIEN)
                        .met("informering", new Informering.NietVastgelegd()),
                "INFORMEREN informeren-niet-vastgelegd @informering");
    }

    @Test // D1, IJ 5.2.1: spaces are no motivation
    void wie_alleen_spaties_typt_motiveert_niets() {
        assertThat(Motivering.van(" \t\n")).isEqualTo(Motivering.AFWEZIG);
        assertThat(Motivering.van("")).isEqualTo(Motivering.AFWEZIG);
        assertThat(Motivering.van(" omdat ")).isEqualTo(Motivering.AANWEZIG);
    }
}
