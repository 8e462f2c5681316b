package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.artikelen;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.AANMELDER;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.AANMELDING;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.COLLEGE;
import static nl.zorgvuldig.kern.proef.Voorbeelden.gegevenDoor;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzageAanmelder;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static nl.zorgvuldig.kern.proef.Voorbeeldprotocol.mag;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.inbreng.Gebruik;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Uitvraag;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.proef.Beslisser;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.proef.Werelden;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Zicht;
import nl.zorgvuldig.kern.taal.Gegeven;
import org.junit.jupiter.api.Test;

/** Using for a task of one's own what another gave (D4, IJ 3.5d). */
class EigenTaakTest {
    private static Vraag eigenTaak(Vraag vraag) {
        return new Vraag(Beslisser.EIGEN_TAAK, vraag.protocol(), vraag.situatie());
    }

    /** Bram of De Kade, who sees all of the dossier, asks about what Waterrijk gave. */
    private static Vraag vanWaterrijk(Partij.Id... voorEigenTaak) {
        return eigenTaak(gegevenDoor(inzageAanmelder(), WATERRIJK, COLLEGE))
                .pasProtocol("fasen", EigenTaakTest::alleszienden)
                .met("inbreng.voorwaarden", Gegeven.bekend(voorwaarden(voorEigenTaak)));
    }

    private static Voorwaarden voorwaarden(Partij.Id... voorEigenTaak) {
        return new Voorwaarden(
                new Kring.Iedereen(), Set.of(), new Gebruik.Alles(), Set.of(voorEigenTaak), Uitvraag.MAG_NIET);
    }

    private static Map<Fase, Fasebepaling> alleszienden(Map<Fase, Fasebepaling> fasen) {
        Map<Fase, Fasebepaling> anders = new HashMap<>(fasen);
        anders.computeIfPresent(
                AANMELDING,
                (fase, bepaling) -> Kopie.met(
                        bepaling,
                        "bevoegdheden",
                        List.of(mag(AANMELDER, Handeling.INZIEN, Betrokkenheid.AANMELDER, Zicht.ALLES))));
        return anders;
    }

    @Test // D4, IJ 3.5d: seeing is not using for a task of one's own; that asks an akkoord apart
    void de_gever_geeft_er_apart_akkoord_voor() {
        toegestaanOmdat(vanWaterrijk(KADE), "AKKOORD eigen-taak-akkoord");
        artikelen(vanWaterrijk(KADE), "AKKOORD eigen-taak-akkoord", "norm AKKOORD", "3.5d");
        geweigerd(vanWaterrijk(), "AKKOORD eigen-taak-zonder-akkoord");
        geweigerd(vanWaterrijk(EENHEID), "AKKOORD eigen-taak-zonder-akkoord");
        geweigerd(
                vanWaterrijk().met("inbreng.voorwaarden", Gegeven.onbekend()),
                "ZEGGENSCHAP buiten-kring",
                "AKKOORD eigen-taak-zonder-akkoord");
    }

    @Test // D4: what is one's own needs nobody's akkoord
    void wie_het_zelf_gaf_gebruikt_het() {
        toegestaanOmdat(eigenTaak(inzageAanmelder()), "AKKOORD eigen-taak-van-de-gever");
    }

    @Test // D4: people of the house have no task of their own, whatever partij they come from
    void wie_voor_het_huis_werkt_heeft_geen_eigen_taak() {
        geweigerd(
                eigenTaak(inzage()).met("inbreng.voorwaarden", Gegeven.bekend(voorwaarden(WATERRIJK))),
                "AKKOORD eigen-taak-zonder-akkoord");
    }

    @Test // D4: a text that does not know it lets nobody
    void waar_de_tekst_het_niet_kent_gebruikt_niemand_het() {
        geweigerd(
                vanWaterrijk(KADE).pasProtocol("zeggenschap.eigenTaak", (List<Artikel> oud) -> List.of()),
                "AKKOORD eigen-taak-onbekend");
    }

    @Test // D4: what cannot be seen is not used either, and some of what is seen is
    void wat_iemand_niet_mag_zien_gebruikt_die_ook_niet() {
        Werelden.houd(Beslisser.EIGEN_TAAK, vraag -> {
            boolean gezien = new Vraag(Beslisser.INZAGE, vraag.protocol(), vraag.situatie())
                    .antwoord()
                    .toegestaan();
            assertThat(gezien || !vraag.antwoord().toegestaan()).isTrue();
        });
    }

    @Test // D4: fewer partijen take away, another one does not
    void minder_partijen_laat_minder_toe() {
        assertThat(voorwaarden().isBinnen(voorwaarden(KADE))).isTrue();
        assertThat(voorwaarden(KADE).isBinnen(voorwaarden(KADE, EENHEID))).isTrue();
        assertThat(voorwaarden(KADE).isBinnen(voorwaarden())).isFalse();
        assertThat(voorwaarden(KADE).isBinnen(voorwaarden(EENHEID))).isFalse();
    }
}
