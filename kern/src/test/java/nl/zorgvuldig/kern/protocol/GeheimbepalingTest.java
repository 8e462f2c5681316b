package nl.zorgvuldig.kern.protocol;

import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.AANBIEDER;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.COLLEGE;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.GEZONDHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.OVERLAST;
import static nl.zorgvuldig.kern.proef.Voorbeeldprotocol.protocol;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldgeheim;
import org.junit.jupiter.api.Test;

class GeheimbepalingTest {
    private final Geheimbepaling bepaling = Kopie.met(protocol().geheimhouding(), "vragers", Set.of(Vrager.values()));

    @Test // E7, IJ 13.4, 13.6: on what it names, by category or by who gave it, and on nothing else
    void een_regime_rust_op_de_gegevens_en_op_de_gevers_die_het_noemt() {
        List<Geheimregime> zwijgplicht = protocol().geheimhouding().regimes();
        assertThat(bepaling.regimes(GEZONDHEID, Set.of(COLLEGE))).isEqualTo(zwijgplicht);
        assertThat(bepaling.regimes(OVERLAST, Set.of(AANBIEDER, COLLEGE))).isEqualTo(zwijgplicht);
        assertThat(bepaling.regimes(OVERLAST, Set.of(COLLEGE))).isEmpty();
        assertThat(bepaling.regimes(OVERLAST, Set.of())).isEmpty();
        assertThat(zwijgplicht).isNotEmpty();
    }

    @Test // E5: of each kind what the text says, and everything where it says nothing
    void van_intrekken_geldt_wat_de_tekst_zegt() {
        assertThat(bepaling.bijIntrekken(Toestemmingssoort.GEHEIM)).containsExactly(Intrekgevolg.STOPPEN);
        assertThat(Kopie.met(bepaling, "intrekken", Map.of()).bijIntrekken(Toestemmingssoort.GEHEIM))
                .containsExactlyInAnyOrder(Intrekgevolg.values());
    }

    @Test // where a text is open the strict rule holds: nothing lifts a secret
    void wie_niets_zegt_laat_niets_toe() {
        Geheimbepaling zwijgt = Geheimbepaling.zwijgt();
        assertThat(zwijgt.vragers()).isEmpty();
        assertThat(zwijgt.afwegen().gronden()).isEmpty();
        assertThat(zwijgt.uitzonderingen()).isEmpty();
        assertThat(zwijgt.regimes()).isEmpty();
    }

    @Test // E4, IJ 6.4e: a law names to whom
    void een_wet_is_er_alleen_voor_de_soort_partij_die_zij_noemt() {
        Geheimbepaling geheim = protocol().geheimhouding();
        assertThat(geheim.wetten(Set.of(COLLEGE))).containsExactly(Voorbeeldgeheim.MELDRECHT);
        assertThat(geheim.wetten(Set.of(new SoortPartij("een-ander")))).isEmpty();
        Uitzondering eerder = new Uitzondering("aanwijzing");
        var grond = geheim.uitzonderingen().get(Voorbeeldgeheim.MELDRECHT);
        assertThat(Kopie.met(geheim, "uitzonderingen", Map.of(Voorbeeldgeheim.MELDRECHT, grond, eerder, grond))
                        .wetten(Set.of(AANBIEDER)))
                .containsExactly(eerder, Voorbeeldgeheim.MELDRECHT);
    }
}
