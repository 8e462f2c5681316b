package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.bevinding;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.PROCESREGISSEUR;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzageAanmelder;
import static nl.zorgvuldig.kern.proef.Voorbeelden.oppakken;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.AYLA;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.BRAM;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static nl.zorgvuldig.kern.proef.Voorbeeldprotocol.mag;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Zicht;
import nl.zorgvuldig.kern.toegang.Deelname;
import org.junit.jupiter.api.Test;

class BetrokkenheidTest {
    @Test // G2, IJ 9.7
    void wie_niet_betrokken_is_ziet_niets() {
        geweigerd(
                inzage().met("basis.dossier.deelnames", Set.of()),
                "BETROKKENHEID niet-betrokken",
                "ZICHT buiten-zicht");
    }

    @Test // G2: having given something is no involvement
    void wie_niet_betrokken_is_ziet_ook_niet_wat_de_eigen_partij_gaf() {
        geweigerd(
                inzageAanmelder().met("basis.dossier.deelnames", Set.of()),
                "BETROKKENHEID niet-betrokken",
                "ZICHT buiten-zicht");
    }

    @Test // G2
    void betrokkenheid_is_van_een_persoon_voor_een_partij_op_een_wijze() {
        for (Deelname andere : Set.of(
                new Deelname(BRAM, WATERRIJK, Betrokkenheid.BEHANDELAAR),
                new Deelname(AYLA, KADE, Betrokkenheid.BEHANDELAAR),
                new Deelname(AYLA, WATERRIJK, Betrokkenheid.AANMELDER))) {
            geweigerd(
                    inzage().met("basis.dossier.deelnames", Set.of(andere)),
                    "BETROKKENHEID niet-betrokken",
                    "ZICHT buiten-zicht");
        }
    }

    @Test // G2
    void de_grond_noemt_hoe_iemand_betrokken_is() {
        assertThat(bevinding(inzage(), "BETROKKENHEID betrokken").argumenten())
                .isEqualTo(Map.of("betrokkenheid", new Argument.Code("betrokkenheid", "BEHANDELAAR")));
        assertThat(bevinding(oppakken(), "BETROKKENHEID rol-volstaat").argumenten())
                .isEmpty();
    }

    @Test // G2: of several involvements the closest is named, wherever the profile put it
    void van_meer_betrokkenheden_noemt_de_grond_de_nauwste() {
        for (List<Betrokkenheid> volgorde : List.of(
                List.of(Betrokkenheid.AANMELDER, Betrokkenheid.BEHANDELAAR),
                List.of(Betrokkenheid.BEHANDELAAR, Betrokkenheid.AANMELDER))) {
            Vraag dubbel = inzage().met(
                            "basis.dossier.deelnames",
                            Set.of(
                                    new Deelname(AYLA, WATERRIJK, Betrokkenheid.AANMELDER),
                                    new Deelname(AYLA, WATERRIJK, Betrokkenheid.BEHANDELAAR)))
                    .pasProtocol(
                            "huisbreed",
                            oud -> volgorde.stream()
                                    .map(hoe -> mag(PROCESREGISSEUR, Handeling.INZIEN, hoe, Zicht.ALLES))
                                    .toList())
                    .pasProtocol("fasen", (Map<Fase, Fasebepaling> oud) -> zonderBevoegdheden(oud));
            assertThat(bevinding(dubbel, "BETROKKENHEID betrokken").argumenten())
                    .isEqualTo(Map.of("betrokkenheid", new Argument.Code("betrokkenheid", "BEHANDELAAR")));
        }
    }

    private static Map<Fase, Fasebepaling> zonderBevoegdheden(Map<Fase, Fasebepaling> fasen) {
        return fasen.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, rij -> Kopie.met(rij.getValue(), "bevoegdheden", List.of())));
    }
}
