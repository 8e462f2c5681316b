package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeelden.teruggeven;

import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Voorbeeldfeiten;
import nl.zorgvuldig.kern.proef.Voorbeeldmensen;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import org.junit.jupiter.api.Test;

/** What the aanmelder gave as its own reference comes back with the outcome (C2, IJ 3.5c). */
class TeruggevenTest {
    @Test // C2, IJ 3.5c
    void wat_de_leidende_partij_gaf_gaat_terug() {
        toegestaanOmdat(teruggeven(), "ZEGGENSCHAP terug-naar-wie-het-gaf", "BETROKKENHEID betrokken");
    }

    @Test // C2: the outcome of a later phase gives it back too, though who decides does not see it there
    void ook_uit_een_fase_die_voorbij_is() {
        Vraag eerder = teruggeven().met("inbreng.ingebrachtIn", Voorbeeldcodes.VOORBEREIDING);
        toegestaan(eerder);
        geweigerd(inzage().met("inbreng.ingebrachtIn", Voorbeeldcodes.VOORBEREIDING), "FASE niet-in-deze-fase");
    }

    @Test // D3, G2: nothing of another giver or casus, nothing taken back, and not by who has no part in it
    void niets_anders_gaat_mee() {
        geweigerd(teruggeven().met("inbreng.gever", Voorbeeldmensen.WATERRIJK), "ZEGGENSCHAP niet-van-de-ontvanger");
        geweigerd(
                teruggeven()
                        .met("inbreng.dossier", new Dossier.Id(Voorbeeldmensen.nummer(77)))
                        .met("vindplaatsen", Set.of()),
                "ZEGGENSCHAP niet-van-de-ontvanger");
        geweigerd(
                teruggeven().met("inbreng", Gegeven.onbekend()).met("vindplaatsen", Set.of()),
                "ZEGGENSCHAP niet-van-de-ontvanger",
                "ZEGGENSCHAP ingetrokken");
        geweigerd(teruggeven().met("inbreng.ingetrokken", Optional.of(Voorbeeldmensen.NU)), "ZEGGENSCHAP ingetrokken");
        geweigerd(teruggeven().met("basis.dossier.deelnames", Set.of()), "BETROKKENHEID niet-betrokken");
    }

    @Test // the proof opens the fields of this record and nothing else
    void alleen_de_velden_van_dit_gegeven() {
        geweigerd(
                teruggeven()
                        .met(
                                "vindplaatsen",
                                Set.of(new Vindplaats(
                                        Voorbeeldfeiten.DOSSIER.waarde(), Voorbeeldmensen.nummer(78), "tekst"))),
                "ZICHT ander-gegeven");
    }
}
