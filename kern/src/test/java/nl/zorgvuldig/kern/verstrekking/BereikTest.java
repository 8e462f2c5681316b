package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.AYLA;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.BRAM;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Ontvanger;
import nl.zorgvuldig.kern.inbreng.Uitvraag;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.toegang.Deelname;
import org.junit.jupiter.api.Test;

/** De Kade gave it; the house acts on behalf of the Eenheid, with staff that works for Waterrijk (G3, AVG 19). */
class BereikTest {
    private static Voorwaarden alleen(Ontvanger... wie) {
        return new Voorwaarden(new Kring.Alleen(Set.of(wie)), Set.of(), Uitvraag.MAG_NIET);
    }

    private static Voorwaarden nietAan(Partij.Id partij) {
        return new Voorwaarden(new Kring.Iedereen(), Set.of(partij), Uitvraag.MAG_NIET);
    }

    private static boolean hoort(Partij.Id partij, Betrokkenheid hoe, Voorwaarden... ooit) {
        return bereik(Set.of(), ooit).omvat(new Deelname(BRAM, partij, hoe));
    }

    /** The Eenheid was asked with it. */
    private static Bereik bereik(Set<Betrokkenheid> lezers, Voorwaarden... ooit) {
        return new Bereik(KADE, EENHEID, Set.of(EENHEID), lezers, List.of(ooit));
    }

    @Test // who handles the casus hears it unless the giver never let the procesregisseur see it
    void wie_behandelt_hoort_wat_hij_kon_zien() {
        assertThat(hoort(WATERRIJK, Betrokkenheid.BEHANDELAAR, Voorwaarden.OPEN))
                .isTrue();
        assertThat(hoort(WATERRIJK, Betrokkenheid.BEHANDELAAR, alleen(new Ontvanger.Regisseur())))
                .isTrue();
        assertThat(hoort(WATERRIJK, Betrokkenheid.BEHANDELAAR, Voorwaarden.GESLOTEN))
                .isFalse();
        assertThat(hoort(WATERRIJK, Betrokkenheid.BEHANDELAAR, nietAan(WATERRIJK)))
                .isFalse();
        assertThat(hoort(WATERRIJK, Betrokkenheid.BEHANDELAAR, nietAan(EENHEID)))
                .isFalse();
    }

    @Test // D3: one person by name
    void wie_met_name_is_genoemd_hoort_het() {
        Voorwaarden bram = alleen(new Ontvanger.EenMens(BRAM));
        assertThat(hoort(WATERRIJK, Betrokkenheid.ONDERSTEUNER, bram)).isTrue();
        assertThat(hoort(WATERRIJK, Betrokkenheid.BEHANDELAAR, bram)).isTrue();
        assertThat(hoort(WATERRIJK, Betrokkenheid.AANMELDER, bram)).isTrue();
        assertThat(hoort(WATERRIJK, Betrokkenheid.ONDERSTEUNER, alleen(new Ontvanger.EenMens(AYLA))))
                .isFalse();
    }

    @Test // what was closed later was seen before
    void wat_later_dicht_ging_kon_eerder_worden_gezien() {
        assertThat(hoort(WATERRIJK, Betrokkenheid.BEHANDELAAR, Voorwaarden.OPEN, Voorwaarden.GESLOTEN))
                .isTrue();
        assertThat(hoort(WATERRIJK, Betrokkenheid.BEHANDELAAR)).isFalse();
    }

    @Test // HV-E8: who supports is not the procesregisseur
    void wie_ondersteunt_hoort_alleen_wat_iedereen_zag() {
        assertThat(hoort(WATERRIJK, Betrokkenheid.ONDERSTEUNER, Voorwaarden.OPEN))
                .isTrue();
        assertThat(hoort(WATERRIJK, Betrokkenheid.ONDERSTEUNER, alleen(new Ontvanger.Regisseur())))
                .isFalse();
        assertThat(hoort(WATERRIJK, Betrokkenheid.ONDERSTEUNER, nietAan(EENHEID)))
                .isFalse();
    }

    @Test // C5, C6: whoever was asked with it hears it, unless its giver never let that partij see it
    void wie_ermee_is_gevraagd_hoort_het() {
        Voorwaarden politie = alleen(new Ontvanger.EenPartij(EENHEID));
        assertThat(hoort(EENHEID, Betrokkenheid.BEVRAAGDE, Voorwaarden.OPEN)).isTrue();
        assertThat(hoort(EENHEID, Betrokkenheid.BEVRAAGDE, politie)).isTrue();
        assertThat(hoort(EENHEID, Betrokkenheid.BEVRAAGDE, nietAan(EENHEID))).isFalse();
        assertThat(hoort(EENHEID, Betrokkenheid.BEVRAAGDE, Voorwaarden.GESLOTEN))
                .isFalse();
        assertThat(hoort(WATERRIJK, Betrokkenheid.BEVRAAGDE, Voorwaarden.OPEN)).isFalse();
    }

    @Test // C6, HV B2.2.2: where the profile lets the aanmelder read the answers, it hears what became of them
    void een_aanmelder_die_alles_leest_hoort_wat_hij_kon_lezen() {
        Deelname aanmelder = new Deelname(BRAM, WATERRIJK, Betrokkenheid.AANMELDER);
        Set<Betrokkenheid> lezers = Set.of(Betrokkenheid.AANMELDER);
        assertThat(bereik(lezers, Voorwaarden.OPEN).omvat(aanmelder)).isTrue();
        assertThat(bereik(lezers, nietAan(WATERRIJK)).omvat(aanmelder)).isFalse();
        assertThat(bereik(lezers, Voorwaarden.GESLOTEN).omvat(aanmelder)).isFalse();
    }

    @Test // C6: whoever reports for another partij does not hear that something exists which it never could see
    void een_andere_partij_hoort_het_alleen_als_de_gever_haar_noemt() {
        Voorwaarden genoemd = alleen(new Ontvanger.EenPartij(WATERRIJK));
        assertThat(hoort(WATERRIJK, Betrokkenheid.AANMELDER, genoemd)).isTrue();
        assertThat(hoort(WATERRIJK, Betrokkenheid.AANMELDER, Voorwaarden.OPEN)).isFalse();
        assertThat(hoort(
                        WATERRIJK,
                        Betrokkenheid.AANMELDER,
                        new Voorwaarden(genoemd.kring(), Set.of(WATERRIJK), Uitvraag.MAG_NIET)))
                .isFalse();
        assertThat(hoort(KADE, Betrokkenheid.AANMELDER, alleen(new Ontvanger.EenPartij(KADE))))
                .isFalse();
        assertThat(hoort(WATERRIJK, Betrokkenheid.GEEN, Voorwaarden.OPEN)).isFalse();
    }
}
