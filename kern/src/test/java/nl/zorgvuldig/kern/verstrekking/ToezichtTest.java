package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Huisvoorbeelden.logboek;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.AYLA;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EMMA;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.OEVERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Handeling;
import org.junit.jupiter.api.Test;

class ToezichtTest {
    @Test // I3, IJ bijlage 3
    void wie_toezicht_houdt_leest_het_logboek_en_beoordeelt_een_ander() {
        toegestaanOmdat(logboek(), "BEVOEGDHEID over-een-ander", "ZICHT alleen-wat-beslist-is");
        toegestaan(logboek().met("over", Optional.empty()));
    }

    @Test // I2, I3: whoever only reads judges nobody, and opens nothing that was recorded about the log
    void lezen_gaat_over_niemand_en_oordelen_over_iemand() {
        Vraag vraag = logboek();
        Situatie basis = ((Toezichtsituatie) vraag.situatie()).basis();
        assertThat(Toezichtsituatie.lezen(basis))
                .isEqualTo(new Toezichtsituatie(basis, Optional.empty(), Set.of(), Set.of()));
        assertThat(Beslissing.logboek(vraag.protocol(), Toezichtsituatie.lezen(basis)))
                .isInstanceOf(Verstrekkingsbesluit.Toegestaan.class);
        assertThat(Beslissing.logboek(vraag.protocol(), Toezichtsituatie.oordelen(basis, AYLA)))
                .isInstanceOf(Verstrekkingsbesluit.Toegestaan.class);
        assertThat(Beslissing.logboek(vraag.protocol(), Toezichtsituatie.oordelen(basis, EMMA)))
                .isInstanceOf(Verstrekkingsbesluit.Geweigerd.class);
    }

    @Test // I3: who watches is watched by somebody else
    void niemand_beoordeelt_wat_hij_zelf_deed() {
        geweigerd(logboek().met("over", Optional.of(EMMA)), "BEVOEGDHEID niet-over-zichzelf");
    }

    @Test // I2, IJ 9.7
    void geen_andere_rol_leest_het_logboek() {
        geweigerd(
                logboek()
                        .met("basis.kijker.rol", Voorbeeldcodes.BEHEERDER)
                        .met("basis.persoon.rollen.0.rol", Voorbeeldcodes.BEHEERDER),
                "BEVOEGDHEID niet-bevoegd",
                "BETROKKENHEID niet-betrokken");
    }

    @Test // T1: no content of a casus, and no name of a colleague without a decision of its own
    void een_bewijs_voor_het_logboek_opent_niets_anders() {
        geweigerd(logboek().met("stukken", Set.of()), "ZICHT ander-gegeven");
        geweigerd(
                logboek().met("vindplaatsen", Set.of(new Vindplaats(OEVERS.waarde(), EMMA.waarde(), "naam"))),
                "ZICHT ander-gegeven");
    }

    @Test // G2
    void lezen_van_het_logboek_is_altijd_die_handeling() {
        toegestaan(logboek().met("basis.handeling", Handeling.VERNIETIGEN));
    }
}
