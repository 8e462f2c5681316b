package nl.zorgvuldig.kern.aanmelding;

import static nl.zorgvuldig.kern.proef.Verwacht.artikelen;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.afwijzing;
import static nl.zorgvuldig.kern.proef.Voorbeelden.intake;
import static nl.zorgvuldig.kern.proef.Voorbeelden.overleg;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.INBRENG;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Voorbeeldprotocol;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Onderwerp;
import nl.zorgvuldig.kern.protocol.Reden;
import nl.zorgvuldig.kern.protocol.Uitkomst;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.kern.protocol.Zicht;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.verstrekking.Argument;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import org.junit.jupiter.api.Test;

class IntaketoetsenTest {
    @Test // C4
    void doorgaan_met_alles_wat_het_profiel_vraagt_kan() {
        toegestaanOmdat(
                intake(),
                "UITKOMST uitkomst-van-de-fase",
                "AFSTEMMING gemeente-betrokken",
                "AFSTEMMING overleg-vastgelegd",
                "CRITERIA criteria-gevolgd",
                "NOODZAAK noodzaak-per-inbreng",
                "INFORMEREN betrokkene-geinformeerd");
        artikelen(intake(), "UITKOMST uitkomst-van-de-fase", "norm UITKOMST", "bijlage 2");
    }

    @Test // C4
    void een_uitkomst_die_deze_fase_niet_heeft_wordt_geweigerd() {
        Vraag onbekend = intake().met("uitkomst", Gegeven.bekend(new Uitkomst("later")));
        geweigerd(onbekend, "UITKOMST uitkomst-ontbreekt @uitkomst");
        artikelen(onbekend, "UITKOMST uitkomst-ontbreekt", "norm UITKOMST");
        geweigerd(intake().met("uitkomst", Gegeven.onbekend()), "UITKOMST uitkomst-ontbreekt @uitkomst");
        geweigerd(
                intake().pasProtocol(
                                "uitkomsten",
                                (Map<Uitkomst, Uitkomstbepaling> oud) -> Map.of(
                                        Voorbeeldcodes.VERDER,
                                        Kopie.met(
                                                Objects.requireNonNull(oud.get(Voorbeeldcodes.VERDER)),
                                                "uit",
                                                new Fase("eerder")))),
                "UITKOMST uitkomst-ontbreekt @uitkomst");
    }

    @Test // C4, IJ 9.5
    void een_afwijzing_draagt_een_reden_van_het_profiel() {
        toegestaan(afwijzing());
        geweigerd(afwijzing().met("reden", Gegeven.onbekend()), "UITKOMST reden-ontbreekt @reden");
        geweigerd(afwijzing().met("reden", Gegeven.bekend(new Reden("zomaar"))), "UITKOMST reden-ontbreekt @reden");
    }

    @Test // IJV-C18, IJ bijlage 2 fase 1
    void zonder_afstemming_met_de_gemeente_gaat_een_casus_niet_verder() {
        geweigerd(
                intake().met("overleg", Set.of(geschiktheid(), vooraf())),
                "AFSTEMMING afstemming-ontbreekt @afstemming");
        geweigerd(
                intake().met(
                                "overleg",
                                Set.of(
                                        geschiktheid(),
                                        vooraf(),
                                        overleg(KADE, Voorbeeldcodes.AANBIEDER, Onderwerp.GEMEENTE))),
                "AFSTEMMING afstemming-ontbreekt @afstemming");
        toegestaan(afwijzing().met("overleg", Set.of()));
    }

    @Test // RR-C18, RC 13.2a, 13.2f
    void zonder_overleg_met_de_partij_van_de_casus_gaat_een_casus_niet_verder() {
        Overleg gemeente = overleg(WATERRIJK, Voorbeeldcodes.COLLEGE, Onderwerp.GEMEENTE);
        toegestaanOmdat(
                intake().met("overleg", Set.of(gemeente, geschiktheid(), vooraf())), "AFSTEMMING overleg-vastgelegd");
        geweigerd(intake().met("overleg", Set.of(gemeente, vooraf())), "AFSTEMMING overleg-ontbreekt @afstemming");
        geweigerd(
                intake().met("overleg", Set.of(gemeente, geschiktheid())), "AFSTEMMING overleg-ontbreekt @afstemming");
        Overleg metEenAnder =
                overleg(WATERRIJK, Voorbeeldcodes.COLLEGE, Onderwerp.GESCHIKTHEID, Onderwerp.INZAGE_VOORAF);
        assertThat(intake().met("overleg", Set.of(gemeente, metEenAnder))
                        .antwoord()
                        .bevindingen())
                .extracting(Bevinding::argumenten)
                .contains(
                        Map.of("onderwerp", new Argument.Code("onderwerp", "GESCHIKTHEID")),
                        Map.of("onderwerp", new Argument.Code("onderwerp", "INZAGE_VOORAF")));
    }

    private static Overleg geschiktheid() {
        return overleg(KADE, Voorbeeldcodes.AANBIEDER, Onderwerp.GESCHIKTHEID);
    }

    private static Overleg vooraf() {
        return overleg(KADE, Voorbeeldcodes.AANBIEDER, Onderwerp.INZAGE_VOORAF);
    }

    @Test // C3
    void afwijken_van_de_criteria_vraagt_een_motivering_naar_beide_kanten() {
        Vraag tochDoor = intake().met("voldaan", Set.of());
        geweigerd(tochDoor, "CRITERIA afwijking-ongemotiveerd @afwijking");
        toegestaanOmdat(tochDoor.met("afwijking", Motivering.AANWEZIG), "CRITERIA afwijking-gemotiveerd");
        Vraag tochNiet = afwijzing().met("voldaan", Set.copyOf(Voorbeeldcodes.CRITERIA));
        geweigerd(tochNiet, "CRITERIA afwijking-ongemotiveerd @afwijking");
        toegestaanOmdat(tochNiet.met("afwijking", Motivering.AANWEZIG), "CRITERIA afwijking-gemotiveerd");
    }

    @Test // C3: what is written down is true
    void wie_de_criteria_volgt_wijkt_niet_af_ook_niet_met_een_motivering() {
        toegestaanOmdat(intake().met("afwijking", Motivering.AANWEZIG), "CRITERIA criteria-gevolgd");
        toegestaanOmdat(afwijzing(), "CRITERIA criteria-gevolgd");
    }

    @Test // C3
    void waar_het_profiel_de_criteria_niet_vraagt_worden_zij_niet_getoetst() {
        Vraag zonder = zonderVereisten(intake().met("voldaan", Set.of()).met("noodzaak", Map.of()));
        toegestaan(zonder);
        assertThat(zonder.antwoord().bevindingen())
                .extracting(bevinding -> bevinding.norm().name())
                .doesNotContain("CRITERIA", "AFSTEMMING", "NOODZAAK");
    }

    private static Vraag zonderVereisten(Vraag vraag) {
        return vraag.pasProtocol(
                "uitkomsten",
                (Map<Uitkomst, Uitkomstbepaling> oud) -> Map.of(
                        Voorbeeldcodes.VERDER,
                        Kopie.met(Objects.requireNonNull(oud.get(Voorbeeldcodes.VERDER)), "vereisten", Set.of())));
    }

    @Test // C15, IJ 3.5b, IJ 9.2
    void van_elke_inbreng_is_beoordeeld_of_de_volgende_fase_haar_nodig_heeft() {
        Inbreng.Id tweede = new Inbreng.Id(nummer(41));
        Inbreng.Id derde = new Inbreng.Id(nummer(42));
        Vraag open = intake().met("inbrengen", Set.of(derde, INBRENG, tweede));
        geweigerd(
                open,
                "NOODZAAK noodzaak-onbeoordeeld @noodzaak." + tweede.waarde(),
                "NOODZAAK noodzaak-onbeoordeeld @noodzaak." + derde.waarde());
        assertThat(open.antwoord().bevindingen())
                .extracting(Bevinding::plaats)
                .containsExactly("noodzaak." + tweede.waarde(), "noodzaak." + derde.waarde());
    }

    @Test // C15, T5: what is no inbreng of the dossier cannot be judged, and so never destroyed as one
    void een_oordeel_over_iets_anders_dan_een_inbreng_bestaat_niet() {
        Inbreng.Id vreemd = new Inbreng.Id(nummer(43));
        Vraag vraag = intake().met(
                        "noodzaak",
                        Map.of(
                                INBRENG, Intakesituatie.Noodzaakoordeel.NOODZAKELIJK,
                                vreemd, Intakesituatie.Noodzaakoordeel.NIET_NOODZAKELIJK));
        toegestaan(vraag);
        assertThat(((Intakesituatie) vraag.situatie()).noodzaak()).containsOnlyKeys(INBRENG);
    }

    @Test // C15
    void ook_niet_nodig_is_een_oordeel() {
        toegestaan(intake().met("noodzaak", Map.of(INBRENG, Intakesituatie.Noodzaakoordeel.NIET_NOODZAKELIJK)));
    }

    @Test // J1, HV B2.2.1
    void zonder_informeren_gaat_een_casus_niet_verder_maar_kan_zij_wel_worden_afgewezen() {
        Informering niets = new Informering.NietVastgelegd();
        geweigerd(intake().met("informering", niets), "INFORMEREN informeren-niet-vastgelegd @informering");
        toegestaan(afwijzing().met("informering", niets));
        toegestaan(intake().met("informering", niets)
                .pasProtocol("aanmelding.informeren.voor", oud -> Set.of(Handeling.AANMELDEN)));
    }

    @Test // G2
    void beoordelen_is_altijd_beoordelen_ook_als_de_situatie_voor_iets_anders_was_geladen() {
        Vraag zonder =
                intake().met("basis.handeling", Handeling.INZIEN).pasProtocol("fasen", oud -> zonderBeoordelen());
        assertThat(zonder.antwoord().codes()).contains("BEVOEGDHEID niet-bevoegd");
    }

    private static Map<Fase, Fasebepaling> zonderBeoordelen() {
        return Map.of(
                Voorbeeldcodes.AANMELDING,
                new Fasebepaling(
                        Voorbeeldcodes.AANMELDING,
                        Set.of(Voorbeeldcodes.TOETSEN),
                        List.of(Voorbeeldprotocol.mag(
                                Voorbeeldcodes.PROCESREGISSEUR,
                                Handeling.INZIEN,
                                Betrokkenheid.BEHANDELAAR,
                                Zicht.ALLES)),
                        List.of(),
                        List.of()));
    }
}
