package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.artikelen;
import static nl.zorgvuldig.kern.proef.Verwacht.bevinding;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.gegevenDoor;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzageAanmelder;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzageGeheim;
import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.DEKKING;
import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.MELDRECHT;
import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.afgewogen;
import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.toestemd;
import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.uitgezonderd;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Afweeggrond;
import nl.zorgvuldig.kern.protocol.Afweegstap;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Geheimbepaling;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Soortbepaling;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Uitzondering;
import nl.zorgvuldig.kern.protocol.Voorwaarde;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toestemming.Dekking;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import nl.zorgvuldig.kern.toestemming.Reikwijdte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeheimnormenTest {
    private static final String GESLOTEN = "ZORGGEHEIM geheim-gesloten";
    private static final String ONTBREEKT = "TOESTEMMING toestemming-ontbreekt";

    @Test // D6, IJ 7.2b: what is secret is seen by nobody else
    void onder_zorggeheim_ziet_zonder_grond_niemand_anders_iets() {
        geweigerd(inzageGeheim(), GESLOTEN);
        artikelen(inzageGeheim(), GESLOTEN, "norm ZORGGEHEIM", "bijlage 4");
        assertThat(bevinding(inzageGeheim(), GESLOTEN).argumenten())
                .isEqualTo(Map.of("categorie", new Argument.Code("categorie", "gezondheid")));
    }

    @Test // D6: the professional keeps sight of it, but not through staff of the house
    void wie_het_gaf_ziet_het_zelf_en_het_huis_niet_namens_hem() {
        Vraag eigen = inzageAanmelder().met("inbreng.categorie", Voorbeeldcodes.GEZONDHEID);
        toegestaanOmdat(eigen, "ZORGGEHEIM eigen-geheim");
        geweigerd(gegevenDoor(inzageGeheim(), WATERRIJK, Voorbeeldcodes.COLLEGE), GESLOTEN);
    }

    @Test // D6: not to someone of another partij either, whose own it is not
    void een_ander_in_de_casus_ziet_het_niet() {
        Vraag ander = gegevenDoor(
                inzageAanmelder().met("inbreng.categorie", Voorbeeldcodes.GEZONDHEID), EENHEID, Voorbeeldcodes.COLLEGE);
        geweigerd(ander, "ZICHT buiten-zicht", GESLOTEN);
    }

    @Test // E4, E6, IJ 7.2b, 7.2e: each of the three ways
    void toestemming_een_afweging_of_een_wet_heft_het_geheim_op() {
        toegestaanOmdat(inzageGeheim(toestemd(Toestemmingssoort.GEHEIM)), "ZORGGEHEIM geheim-met-toestemming");
        toegestaanOmdat(inzageGeheim(afgewogen()), "ZORGGEHEIM geheim-afgewogen");
        toegestaanOmdat(inzageGeheim(uitgezonderd()), "ZORGGEHEIM geheim-uitgezonderd");
        artikelen(
                inzageGeheim(toestemd(Toestemmingssoort.GEHEIM)),
                "ZORGGEHEIM geheim-met-toestemming",
                "norm ZORGGEHEIM",
                "bijlage 4");
        artikelen(inzageGeheim(afgewogen()), "ZORGGEHEIM geheim-afgewogen", "norm ZORGGEHEIM", "bijlage 4", "7.2e");
        artikelen(
                inzageGeheim(uitgezonderd()), "ZORGGEHEIM geheim-uitgezonderd", "norm ZORGGEHEIM", "bijlage 4", "7.3");
        assertThat(bevinding(inzageGeheim(uitgezonderd()), "ZORGGEHEIM geheim-uitgezonderd")
                        .argumenten())
                .isEqualTo(Map.of("uitzondering", new Argument.Code("uitzondering", "meldrecht")));
    }

    @Test // E4: of several grounds the firmest is named, whatever their order
    void van_meer_gronden_telt_eerst_toestemming_dan_de_wet_dan_de_afweging() {
        Geheimgrond toestemd = toestemd(Toestemmingssoort.GEHEIM);
        toegestaanOmdat(inzageGeheim(afgewogen(), uitgezonderd(), toestemd), "ZORGGEHEIM geheim-met-toestemming");
        toegestaanOmdat(inzageGeheim(afgewogen(), uitgezonderd()), "ZORGGEHEIM geheim-uitgezonderd");
    }

    @Test // E4: two kinds of consent, kept apart
    void toestemming_om_te_verwerken_heft_geen_geheim_op() {
        geweigerd(inzageGeheim(toestemd(Toestemmingssoort.AVG)), GESLOTEN);
    }

    /** What covers something else than the example inbreng, for someone else, or for another purpose. */
    static Stream<Dekking> anders() {
        return Stream.of(
                Kopie.met(DEKKING, "ontvangers", Set.of(EENHEID, WATERRIJK)),
                Kopie.met(DEKKING, "ontvangers", Set.of()),
                Kopie.met(DEKKING, "doelen", Set.of(Voorbeeldcodes.VOORBEREIDEN)),
                Kopie.met(DEKKING, "gever", EENHEID),
                Kopie.met(DEKKING, "dossier", new Dossier.Id(nummer(99))),
                Kopie.met(DEKKING, "wat", new Reikwijdte.Inbrengen(Set.of(nummer(98)))),
                Kopie.met(DEKKING, "wat", new Reikwijdte.Soorten(Set.of(Voorbeeldcodes.NUMMER))));
    }

    @ParameterizedTest // E4, IJ 7.2b: only what was agreed to, for whom and for what
    @MethodSource("anders")
    void een_grond_voor_iets_anders_opent_niets(Dekking dekking) {
        for (Geheimgrond grond : List.of(toestemd(Toestemmingssoort.GEHEIM), afgewogen(), uitgezonderd())) {
            toegestaan(inzageGeheim(grond));
            geweigerd(inzageGeheim(Kopie.met(grond, "dekking", dekking)), GESLOTEN);
        }
    }

    @Test // E4: everything in a category, also what came later
    void een_grond_voor_een_soort_gegevens_geldt_voor_alles_daarin() {
        Dekking soort = Kopie.met(DEKKING, "wat", new Reikwijdte.Soorten(Set.of(Voorbeeldcodes.GEZONDHEID)));
        toegestaan(inzageGeheim(Kopie.met(afgewogen(), "dekking", soort)));
    }

    @Test // E4: what is recorded later does not hold yet
    void een_grond_geldt_vanaf_het_moment_dat_hij_er_is() {
        geweigerd(inzageGeheim(Kopie.met(afgewogen(), "sinds", NU.plusMillis(1))), GESLOTEN);
        toegestaan(inzageGeheim(Kopie.met(afgewogen(), "sinds", NU)));
    }

    @Test // E6, IJ 7.2e: every step that the protocol asks is on record
    void een_afweging_zonder_een_stap_of_op_een_andere_grond_heft_niets_op() {
        geweigerd(inzageGeheim(Kopie.met(afgewogen(), "stappen", Set.of(Afweegstap.GEEN_ANDERE_WEG))), GESLOTEN);
        toegestaan(inzageGeheim(Kopie.met(afgewogen(), "stappen", Set.of(Afweegstap.values()))));
        geweigerd(inzageGeheim(Kopie.met(afgewogen(), "grond", Afweeggrond.GOED_HULPVERLENERSCHAP)), GESLOTEN);
    }

    @Test // E6: a law reaches the kinds of partij that it names
    void een_wet_reikt_niet_verder_dan_de_partijen_die_zij_noemt() {
        geweigerd(inzageGeheim(Kopie.met(uitgezonderd(), "uitzondering", new Uitzondering("anders"))), GESLOTEN);
        Vraag verder = inzageGeheim(uitgezonderd())
                .pasProtocol(
                        "geheimhouding.uitzonderingen",
                        _ -> Map.of(
                                MELDRECHT,
                                new Geheimbepaling.Uitzonderingsgrond(Set.of(Voorbeeldcodes.POLITIE), List.of())));
        geweigerd(verder, GESLOTEN);
    }

    @Test // D6, RP 7.2: the secrecy can rest on all special data of a giver
    void ook_alle_bijzondere_gegevens_van_wie_een_beroepsgeheim_heeft_zijn_geheim() {
        Vraag bijzonder = inzage().pasProtocol("categorieen", GeheimnormenTest::overlastIsBijzonder);
        toegestaan(bijzonder);
        Vraag geheim = bijzonder.pasProtocol("soorten", GeheimnormenTest::metBeroepsgeheim);
        geweigerd(geheim, GESLOTEN);
        toegestaan(geheim.met("gronden", Set.of(afgewogen())));
        toegestaan(inzage().pasProtocol("soorten", GeheimnormenTest::metBeroepsgeheim));
    }

    @Test // unknown never permits: who gave it might be bound to secrecy
    void van_een_onbekende_gever_is_elk_bijzonder_gegeven_geheim() {
        Vraag bijzonder = inzage().pasProtocol("categorieen", GeheimnormenTest::overlastIsBijzonder)
                .met("gever.partij", Gegeven.onbekend());
        assertThat(bijzonder.met("gronden", Set.of(afgewogen())).antwoord().codes())
                .contains(GESLOTEN, ONTBREEKT);
    }

    private static Map<Categorie, Categoriebepaling> overlastIsBijzonder(Map<Categorie, Categoriebepaling> oud) {
        return oud.values().stream()
                .map(bepaling -> Kopie.met(bepaling, "aard", Aard.BIJZONDER))
                .collect(Collectors.toMap(Categoriebepaling::categorie, bepaling -> bepaling));
    }

    private static Map<SoortPartij, Soortbepaling> metBeroepsgeheim(Map<SoortPartij, Soortbepaling> oud) {
        return oud.values().stream()
                .map(soort -> Kopie.met(soort, "voorwaarden", Set.of(Voorwaarde.BEROEPSGEHEIM)))
                .collect(Collectors.toMap(Soortbepaling::soort, soort -> soort));
    }

    @Test // E4: the purpose of the moment, not that of the day on which it was asked
    void in_een_volgende_fase_telt_het_doel_van_die_fase() {
        Vraag later = inzageGeheim(toestemd(Toestemmingssoort.GEHEIM))
                .met("basis.dossier.fase", Voorbeeldcodes.VOORBEREIDING)
                .met("basis.doel", Voorbeeldcodes.VOORBEREIDEN)
                .met("inbreng.voortgezetNaar", Set.of(Voorbeeldcodes.VOORBEREIDING));
        geweigerd(later, GESLOTEN);
        Set<Doel> beide = Set.of(Voorbeeldcodes.TOETSEN, Voorbeeldcodes.VOORBEREIDEN);
        toegestaan(later.met("gronden", Set.of(Kopie.met(afgewogen(), "dekking.doelen", beide))));
    }
}
