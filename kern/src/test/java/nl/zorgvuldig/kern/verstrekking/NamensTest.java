package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Huisvoorbeelden.opgeschreven;
import static nl.zorgvuldig.kern.proef.Huisvoorbeelden.opschrijven;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.BRAM;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.HEUVELS;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.partij;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.junit.jupiter.api.Test;

/** Someone of the house writes down what someone of a partij reports by telephone or mail. */
class NamensTest {
    @Test // HV B2.2.1, IJ 1.18, C2
    void wie_bevoegd_is_schrijft_op_wat_een_melder_vertelt() {
        toegestaanOmdat(opschrijven(), "BEVOEGDHEID bevoegd", "BEVOEGDHEID melder-mag-aanmelden");
    }

    @Test // G2: without the competence of one's own nothing is written down, whoever tells it
    void een_ander_dan_wie_bevoegd_is_schrijft_niets_op() {
        Situatie melder = ((Namenssituatie) opschrijven().situatie()).melder();
        geweigerd(
                opschrijven().met("basis", melder),
                "BEVOEGDHEID niet-bevoegd",
                "BETROKKENHEID niet-betrokken",
                "BEVOEGDHEID namens-uzelf");
    }

    @Test // C2, A3, B1: whoever could not report himself cannot do so through the house
    void een_melder_die_zelf_niet_mag_mag_het_ook_zo_niet() {
        geweigerd(opschrijven().met("melder.persoon", Gegeven.onbekend()), "BEVOEGDHEID melder-mag-niet-aanmelden");
        geweigerd(
                opschrijven().met("melder.eigenPartij", Gegeven.onbekend()),
                "BEVOEGDHEID melder-mag-niet-aanmelden",
                "ONDERTEKENING bevoegdheid-niet-verleend");
        geweigerd(
                opschrijven().met("melder.eigenPartij.uitgetreden", Optional.of(NU)),
                "BEVOEGDHEID melder-mag-niet-aanmelden");
        geweigerd(
                opschrijven().met("melder.eigenPartij.ondertekend", Map.of()), "BEVOEGDHEID melder-mag-niet-aanmelden");
    }

    @Test // B2, HV B2.2.1: the house writes nothing down for a partij that did not authorise it
    void voor_een_melder_die_het_huis_niets_verleende_schrijft_niemand_op() {
        geweigerd(
                opschrijven().met("melder.eigenPartij.verleend", Map.of()),
                "BEVOEGDHEID melder-mag-niet-aanmelden",
                "ONDERTEKENING bevoegdheid-niet-verleend");
    }

    @Test // A1
    void een_melder_van_een_ander_huis_kan_niet() {
        Situatie melder = ((Namenssituatie) opschrijven().situatie()).melder();
        Kijker elders = new Kijker(
                new Samenwerkingsverband.Id(melder.kijker().persoon().waarde()),
                melder.kijker().persoon(),
                melder.kijker().partij(),
                melder.kijker().rol());
        geweigerd(
                opschrijven().met("melder.kijker", elders),
                "BEVOEGDHEID melder-mag-niet-aanmelden",
                "ONDERTEKENING bevoegdheid-niet-verleend");
    }

    @Test // A1: also when he may report there
    void wie_in_een_ander_huis_mag_aanmelden_mag_het_hier_niet() {
        geweigerd(
                opschrijven()
                        .met("melder.kijker.huis", HEUVELS)
                        .met("melder.persoon.rollen.0.huis", HEUVELS)
                        .met("melder.eigenPartij", Kopie.met(partij(KADE, Voorbeeldcodes.AANBIEDER), "huis", HEUVELS)),
                "BEVOEGDHEID melder-mag-niet-aanmelden");
    }

    @Test // B2: on behalf of another means another
    void niemand_schrijft_voor_zichzelf_op() {
        Namenssituatie situatie = (Namenssituatie) opschrijven().situatie();
        Kijker zelf = new Kijker(
                situatie.melder().kijker().huis(),
                situatie.basis().kijker().persoon(),
                situatie.melder().kijker().partij(),
                situatie.melder().kijker().rol());
        geweigerd(opschrijven().met("melder.kijker", zelf), "BEVOEGDHEID namens-uzelf");
    }

    @Test // G2
    void opschrijven_is_altijd_aanmelden_namens() {
        toegestaan(opschrijven()
                .met("basis.handeling", Handeling.VERNIETIGEN)
                .met("melder.handeling", Handeling.VERNIETIGEN));
    }

    @Test // G2, B2: the draft is read by whoever writes it, on behalf of the partij of the melder
    void wie_het_opschrijft_gaat_er_mee_verder_namens_de_partij_van_de_melder() {
        toegestaanOmdat(opgeschreven(), "BEVOEGDHEID bevoegd", "BETROKKENHEID eigen-concept");
        Vraag vraag = opgeschreven();
        Verstrekkingsbesluit besluit = Beslissing.concept(vraag.protocol(), (Conceptsituatie) vraag.situatie());
        assertThat(((Verstrekkingsbesluit.Toegestaan) besluit).bewijs().namens())
                .isEqualTo(KADE);
        assertThat(((Verstrekkingsbesluit.Toegestaan) besluit).bewijs().handeling())
                .isEqualTo(Handeling.AANMELDEN_NAMENS);
    }

    @Test // G2: not even by the melder, until it is laid before him
    void de_melder_leest_niet_mee_terwijl_het_wordt_opgeschreven() {
        geweigerd(opgeschreven().met("concept.van", BRAM), "BETROKKENHEID niet-uw-concept");
    }

    @Test // C2: the staff of the house has no task of its own, and needs none for this
    void wie_opschrijft_heeft_zelf_geen_taak_nodig() {
        toegestaan(opgeschreven().met("basis.eigenPartij.soorten", Set.of()));
        geweigerd(
                opgeschreven().met("basis.eigenPartij.soorten", Set.of()).met("concept.voor", Optional.empty()),
                "BEVOEGDHEID niet-bevoegd",
                "BETROKKENHEID niet-betrokken",
                "GRONDSLAG partij-zonder-letter");
    }
}
