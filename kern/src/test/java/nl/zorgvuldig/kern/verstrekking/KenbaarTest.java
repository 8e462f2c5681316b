package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.artikelen;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzageAanmelder;
import static nl.zorgvuldig.kern.proef.Voorbeelden.kenbaar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Voorbeeldfeiten;
import nl.zorgvuldig.kern.proef.Voorbeeldmensen;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import org.junit.jupiter.api.Test;

/** Every partij in a casus knows when and how the betrokkene was told (J2, IJ 16.2). */
class KenbaarTest {
    @Test // J2, IJ 16.2
    void wie_bij_de_casus_hoort_ziet_dat_de_betrokkene_is_geinformeerd() {
        toegestaanOmdat(kenbaar(), "INFORMEREN informeren-kenbaar", "BETROKKENHEID betrokken");
        artikelen(kenbaar(), "INFORMEREN informeren-kenbaar", "norm INFORMEREN", "16.2");
    }

    @Test // J2: also who sees only the own, what lies in an earlier phase, and what the own partij may not process
    void ook_wie_verder_niets_van_een_ander_ziet() {
        Vraag vanEenAnder = kenbaar()
                .met("basis", ((Inzagesituatie) inzageAanmelder().situatie()).basis())
                .met("inbreng.gever", Voorbeeldmensen.WATERRIJK);
        toegestaan(vanEenAnder);
        Vraag zonder = kenbaar()
                .met("inbreng.ingebrachtIn", Voorbeeldcodes.VOORBEREIDING)
                .met("basis.leidendePartij.rechten", Set.of());
        toegestaan(zonder);
        geweigerd(inzage().met("inbreng.ingebrachtIn", Voorbeeldcodes.VOORBEREIDING), "FASE niet-in-deze-fase");
    }

    @Test // J2, G2: nobody outside the casus, and nothing of another one
    void wie_er_niet_bij_hoort_ziet_het_niet() {
        geweigerd(kenbaar().met("basis.dossier.deelnames", Set.of()), "BETROKKENHEID niet-betrokken");
        geweigerd(
                kenbaar()
                        .met("inbreng.dossier", new Dossier.Id(Voorbeeldmensen.nummer(77)))
                        .met("vindplaatsen", Set.of()),
                "INFORMEREN informeren-niet-kenbaar");
        geweigerd(
                kenbaar().met("inbreng", Gegeven.onbekend()).met("vindplaatsen", Set.of()),
                "INFORMEREN informeren-niet-kenbaar",
                "ZEGGENSCHAP ingetrokken");
        geweigerd(kenbaar().met("inbreng.ingetrokken", Optional.of(Voorbeeldmensen.NU)), "ZEGGENSCHAP ingetrokken");
    }

    @Test // J2: where the protocol does not say so, it is seen like anything else
    void waar_het_protocol_het_niet_zegt_geldt_het_niet() {
        geweigerd(
                kenbaar().pasProtocol("aanmelding.informeren.kenbaar", _ -> List.of()),
                "INFORMEREN informeren-niet-kenbaar");
    }

    @Test // the proof opens the fields of this record and nothing else
    void alleen_de_velden_van_deze_vastlegging() {
        geweigerd(
                kenbaar()
                        .met(
                                "vindplaatsen",
                                Set.of(new Vindplaats(
                                        Voorbeeldfeiten.DOSSIER.waarde(), Voorbeeldmensen.nummer(78), "wijze"))),
                "ZICHT ander-gegeven");
    }
}
