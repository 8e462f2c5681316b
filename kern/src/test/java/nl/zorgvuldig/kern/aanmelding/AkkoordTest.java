package nl.zorgvuldig.kern.aanmelding;

import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.akkoord;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import org.junit.jupiter.api.Test;

class AkkoordTest {
    @Test // C15, IJ 3.5c
    void de_gever_beslist_over_wat_hij_gaf() {
        toegestaanOmdat(akkoord(), "AKKOORD gever-beslist", "AKKOORD noodzakelijk-bevonden");
    }

    @Test // IJ 3.5c, D3
    void een_ander_beslist_niet_over_wat_hij_niet_gaf() {
        geweigerd(akkoord().met("inbreng.gever", EENHEID), "AKKOORD niet-de-gever");
        geweigerd(akkoord().met("inbreng", Gegeven.onbekend()), "AKKOORD niet-de-gever");
    }

    @Test // T1
    void over_een_inbreng_uit_een_ander_dossier_wordt_hier_niet_beslist() {
        geweigerd(akkoord().met("inbreng.dossier", new Dossier.Id(nummer(99))), "AKKOORD niet-de-gever");
    }

    @Test // D3
    void over_wat_is_ingetrokken_wordt_niet_meer_beslist() {
        geweigerd(akkoord().met("inbreng.ingetrokken", Optional.of(NU)), "AKKOORD niet-de-gever");
    }

    @Test // IJ 3.5b
    void eerst_wordt_beoordeeld_of_de_inbreng_nodig_is() {
        geweigerd(akkoord().met("noodzaak", Gegeven.onbekend()), "AKKOORD noodzaak-eerst");
        geweigerd(
                akkoord().met("noodzaak", Gegeven.bekend(Intakesituatie.Noodzaakoordeel.NIET_NOODZAKELIJK)),
                "AKKOORD noodzaak-eerst");
    }

    @Test // IJ 3.5b-c: everything that is wrong is said at once
    void wie_niet_de_gever_is_leest_ook_dat_de_noodzaak_ontbreekt() {
        geweigerd(
                akkoord().met("inbreng.gever", EENHEID).met("noodzaak", Gegeven.onbekend()),
                "AKKOORD niet-de-gever",
                "AKKOORD noodzaak-eerst");
    }

    @Test // G2
    void akkoord_geven_is_altijd_die_handeling() {
        toegestaan(akkoord().met("basis.handeling", Handeling.BEOORDELEN));
    }

    @Test // G2
    void zonder_dossier_is_er_niets_om_over_te_beslissen() {
        assertThat(akkoord().met("basis.dossier", Optional.empty()).antwoord().codes())
                .contains("AKKOORD niet-de-gever");
    }
}
