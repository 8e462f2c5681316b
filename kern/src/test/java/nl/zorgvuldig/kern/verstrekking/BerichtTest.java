package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Huisvoorbeelden.bericht;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.AYLA;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.nummer;

import java.time.Instant;
import java.util.Set;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import org.junit.jupiter.api.Test;

class BerichtTest {
    @Test // C4, IJ 9.5
    void de_aanmelder_leest_de_uitkomst_die_aan_hem_gericht_is() {
        toegestaanOmdat(bericht(), "BETROKKENHEID aan-u-gericht", "ZICHT alleen-wat-beslist-is");
    }

    @Test // C4, G2
    void een_ander_leest_de_uitkomst_niet_ook_niet_voor_dezelfde_partij() {
        geweigerd(bericht().met("bericht.aan", AYLA), "BETROKKENHEID niet-aan-u-gericht");
        geweigerd(bericht().met("bericht.partij", EENHEID), "BETROKKENHEID niet-aan-u-gericht");
    }

    @Test // C4
    void na_de_termijn_is_de_uitkomst_niet_meer_te_lezen() {
        Instant vroeg = Instant.parse("2025-12-14T09:00:00Z");
        toegestaan(bericht().met("bericht.sinds", vroeg.plusSeconds(24 * 3600)));
        geweigerd(bericht().met("bericht.sinds", vroeg), "BETROKKENHEID niet-aan-u-gericht");
    }

    @Test // C4
    void de_termijn_eindigt_om_middernacht_in_Nederland() {
        Instant sinds = Instant.parse("2025-12-14T09:00:00Z");
        Instant einde = Instant.parse("2026-01-13T23:00:00Z");
        toegestaan(bericht().met("bericht.sinds", sinds).met("basis.moment", einde.minusNanos(1)));
        geweigerd(bericht().met("bericht.sinds", sinds).met("basis.moment", einde), "BETROKKENHEID niet-aan-u-gericht");
    }

    @Test // T2
    void een_bericht_dat_er_niet_is_geeft_dezelfde_weigering() {
        geweigerd(
                bericht().met("bericht", Gegeven.onbekend()).met("vindplaatsen", Set.of()),
                "BETROKKENHEID niet-aan-u-gericht");
    }

    @Test // T1
    void een_bewijs_voor_een_bericht_opent_niets_anders() {
        geweigerd(bericht().met("bericht.id", nummer(96)), "ZICHT ander-gegeven");
    }

    @Test // G2
    void lezen_van_een_uitkomst_is_altijd_die_handeling() {
        toegestaan(bericht().met("basis.handeling", Handeling.VERNIETIGEN).met("basis.moment", NU));
    }
}
