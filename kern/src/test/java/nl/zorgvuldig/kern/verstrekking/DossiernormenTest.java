package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.artikelen;
import static nl.zorgvuldig.kern.proef.Verwacht.bevinding;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.VOORBEREIDEN;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.VOORBEREIDING;
import static nl.zorgvuldig.kern.proef.Voorbeelden.aanmelding;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzageAanmelder;
import static nl.zorgvuldig.kern.proef.Voorbeelden.oppakken;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.aanmelding.Aanmeldsituatie;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.proef.Beslisser;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.taal.Gegeven;
import org.junit.jupiter.api.Test;

class DossiernormenTest {
    private static Vraag doet(Handeling handeling) {
        return new Vraag(
                Beslisser.IN_DOSSIER,
                oppakken().protocol(),
                Kopie.met(oppakken().situatie(), "handeling", handeling));
    }

    @Test // G2, IJ 9.7
    void wie_het_profiel_niet_noemt_is_niet_bevoegd() {
        geweigerd(doet(Handeling.AKKOORD_GEVEN), "BEVOEGDHEID niet-bevoegd", "BETROKKENHEID niet-betrokken");
        assertThat(bevinding(doet(Handeling.AKKOORD_GEVEN), "BEVOEGDHEID niet-bevoegd")
                        .argumenten())
                .isEqualTo(Map.of(
                        "rol", new Argument.Code("rol", "procesregisseur"),
                        "handeling", new Argument.Code("handeling", "AKKOORD_GEVEN")));
    }

    @Test // Q2
    void een_grond_noemt_de_artikelen_van_de_norm_en_van_de_bevoegdheid() {
        artikelen(inzage(), "BEVOEGDHEID bevoegd", "norm BEVOEGDHEID", "9.7 INZIEN BEHANDELAAR");
        assertThat(bevinding(inzage(), "BEVOEGDHEID bevoegd").argumenten())
                .containsEntry("handeling", new Argument.Code("handeling", "INZIEN"));
    }

    @Test // C1, G2
    void een_bevoegdheid_geldt_alleen_in_haar_fase() {
        Vraag later =
                doet(Handeling.BEOORDELEN).met("dossier.fase", VOORBEREIDING).met("doel", VOORBEREIDEN);
        geweigerd(later, "BEVOEGDHEID niet-bevoegd", "BETROKKENHEID niet-betrokken");
        toegestaan(doet(Handeling.BEOORDELEN));
    }

    @Test // C1
    void oppakken_kan_in_de_fase_van_aanmelding_en_niet_later() {
        toegestaanOmdat(oppakken(), "BETROKKENHEID rol-volstaat");
        geweigerd(
                oppakken().met("dossier.fase", VOORBEREIDING).met("doel", VOORBEREIDEN),
                "BEVOEGDHEID niet-bevoegd",
                "BETROKKENHEID niet-betrokken");
    }

    @Test // C2
    void of_iemand_oppakt_wat_nog_niemand_heeft_hangt_niet_af_van_een_dossier() {
        Vraag wachtrij = new Vraag(
                        Beslisser.DEELNEMEN, oppakken().protocol(), oppakken().situatie())
                .met("dossier", Optional.empty());
        toegestaan(wachtrij);
    }

    @Test // G2
    void deelnemen_aan_een_dossier_vraagt_wat_een_dossier_vraagt() {
        Vraag metDossier =
                new Vraag(Beslisser.DEELNEMEN, oppakken().protocol(), oppakken().situatie());
        toegestaan(metDossier);
        geweigerd(metDossier.met("doel", VOORBEREIDEN), "DOEL doel-buiten-de-fase");
    }

    @Test // IJ 3.3, IJ 3.5a
    void een_doel_van_een_andere_fase_wordt_geweigerd() {
        Vraag ander = inzage().met("basis.doel", VOORBEREIDEN);
        geweigerd(ander, "DOEL doel-buiten-de-fase");
        assertThat(bevinding(ander, "DOEL doel-buiten-de-fase").argumenten())
                .isEqualTo(Map.of("doel", new Argument.Code("doel", "voorbereiden")));
        toegestaanOmdat(inzage(), "DOEL doel-van-de-fase");
    }

    @Test // IJ 3.3
    void een_fase_die_het_profiel_niet_kent_heeft_geen_doel() {
        assertThat(inzage().met("basis.dossier.fase", new Fase("ergens"))
                        .antwoord()
                        .codes())
                .contains("DOEL doel-buiten-de-fase", "BEVOEGDHEID niet-bevoegd");
    }

    @Test // IJ 6.1, IJ 6.4, E1
    void een_taak_die_de_leidende_partij_niet_heeft_draagt_de_casus_niet() {
        Vraag zonder = inzage().met("basis.dossier.taak", Voorbeeldcodes.HANDHAVING);
        geweigerd(zonder, "GRONDSLAG taak-ontbreekt");
        artikelen(zonder, "GRONDSLAG taak-ontbreekt", "norm GRONDSLAG", "6.4n");
        assertThat(bevinding(inzage(), "GRONDSLAG taak-van-de-partij").argumenten())
                .isEqualTo(Map.of("taak", new Argument.Code("taak", "zorg")));
    }

    @Test // IJ 6.4, IJV-E9
    void aan_een_partij_zonder_letter_wordt_niets_gegeven() {
        geweigerd(inzageAanmelder().met("basis.eigenPartij.soorten", Set.of()), "GRONDSLAG partij-zonder-letter");
        toegestaanOmdat(inzageAanmelder(), "GRONDSLAG partij-met-letter", "GRONDSLAG taak-van-de-partij");
    }

    @Test // IJ 6.4, IJV-E9: told before anything is filled in
    void een_partij_zonder_letter_begint_geen_aanmelding() {
        Record wie = ((Aanmeldsituatie) aanmelding().situatie()).basis();
        Vraag begin = new Vraag(Beslisser.BEGINNEN, aanmelding().protocol(), wie);
        toegestaanOmdat(begin, "GRONDSLAG partij-met-letter", "BEVOEGDHEID bevoegd");
        geweigerd(begin.met("eigenPartij.soorten", Set.of()), "GRONDSLAG partij-zonder-letter");
    }

    @Test // IJ 6.4, IJV-E9
    void namens_een_partij_zonder_letter_gebeurt_niets() {
        geweigerd(
                inzage().met("basis.leidendePartij.soorten", Set.of(new SoortPartij("onbenoemd"))),
                "GRONDSLAG partij-zonder-letter",
                "GRONDSLAG taak-ontbreekt");
    }

    @Test // IJ 5.1.3, HV-E11
    void wie_bij_het_huis_werkt_ontleent_de_grondslag_aan_de_leidende_partij() {
        toegestaan(inzage().met("basis.eigenPartij.soorten", Set.of()));
    }

    @Test // E1
    void een_taak_mag_van_elke_soort_komen_waaronder_de_partij_valt() {
        Vraag dubbel =
                inzage().met("basis.leidendePartij.soorten", Set.of(Voorbeeldcodes.AANBIEDER, Voorbeeldcodes.COLLEGE));
        toegestaan(dubbel);
        artikelen(dubbel, "GRONDSLAG taak-van-de-partij", "norm GRONDSLAG", "6.4n", "6.4b", "6.4n taak");
        toegestaan(dubbel.met("basis.dossier.taak", new Taak("ondersteuning")));
    }

    @Test // B2
    void elke_handeling_gebeurt_namens_precies_een_partij() {
        assertThat(namens(inzage())).isEqualTo(KADE);
        assertThat(namens(inzageAanmelder())).isEqualTo(KADE);
        assertThat(namens(inzage().met("basis.dossier", Optional.empty()))).isEqualTo(WATERRIJK);
        assertThat(namens(inzage().met("basis.dossier", Optional.of(Gegeven.onbekend()))))
                .isEqualTo(WATERRIJK);
        assertThat(namens(inzageAanmelder().met("basis.dossier.leidendePartij", WATERRIJK)))
                .isEqualTo(KADE);
    }

    private static Partij.Id namens(Vraag vraag) {
        return Beslissing.namens(vraag.protocol(), ((Inzagesituatie) vraag.situatie()).basis());
    }
}
