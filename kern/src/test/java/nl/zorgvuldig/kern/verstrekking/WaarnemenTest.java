package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeelden.oppakkenUitDeRij;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.AYLA;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.BRAM;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.DAAN;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EMMA;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.HEUVELS;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.proef.Beslisser;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Voorbeeldmensen;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Deelname;
import nl.zorgvuldig.kern.toegang.Persoonsfeiten;
import nl.zorgvuldig.kern.toegang.Vervanging;
import org.junit.jupiter.api.Test;

/** Someone stands in for a colleague on leave, on the days of that leave and no further (B5). */
class WaarnemenTest {
    private static final String NIET = "BETROKKENHEID geen-waarnemer";
    private static final Periode VERLOF = Periode.van(VANDAAG, VANDAAG.plusDays(7));

    private static Vraag waarnemen(Periode periode) {
        return new Vraag(
                Beslisser.WAARNEMEN,
                oppakkenUitDeRij().protocol(),
                new Waarneemsituatie(
                        (Oppaksituatie) oppakkenUitDeRij().situatie(),
                        Gegeven.bekend(new Vervanging(EMMA, AYLA, periode)),
                        Voorbeeldmensen.persoon(
                                Voorbeeldmensen.kijker(EMMA, WATERRIJK, Voorbeeldcodes.PROCESREGISSEUR))));
    }

    @Test // B5
    void wie_een_collega_met_verlof_vervangt_neemt_een_casus_waar() {
        toegestaanOmdat(waarnemen(VERLOF), "BETROKKENHEID waarnemer");
        toegestaan(waarnemen(Periode.van(VANDAAG.minusDays(7), VANDAAG)));
    }

    @Test // B5: not before the leave and not after it
    void buiten_het_verlof_niet() {
        geweigerd(waarnemen(Periode.van(VANDAAG.plusDays(1), VANDAAG.plusDays(7))), NIET);
        geweigerd(waarnemen(Periode.van(VANDAAG.minusDays(7), VANDAAG.minusDays(1))), NIET);
    }

    @Test // B1: a replacement is of one person by another, and is known
    void voor_een_ander_of_door_een_ander_niet() {
        geweigerd(waarnemen(VERLOF).met("vervanging", Gegeven.onbekend()), NIET);
        geweigerd(waarnemen(VERLOF).met("vervanging.door", DAAN), NIET);
        geweigerd(waarnemen(VERLOF).met("vervanging.voor", BRAM), NIET);
        geweigerd(waarnemen(VERLOF).met("afwezige", Gegeven.onbekend()), NIET);
    }

    @Test // B5: nothing opens that the colleague could not see
    void alleen_in_de_rol_en_voor_de_partij_van_de_collega() {
        geweigerd(waarnemen(VERLOF).met("afwezige.rollen", List.of()), NIET);
        for (var anders : List.of(
                Voorbeeldmensen.persoon(Voorbeeldmensen.kijker(EMMA, KADE, Voorbeeldcodes.PROCESREGISSEUR)),
                Voorbeeldmensen.persoon(Voorbeeldmensen.kijker(EMMA, WATERRIJK, Voorbeeldcodes.AANMELDER)))) {
            List<?> rollen = anders.alsOptie().map(Persoonsfeiten::rollen).orElseThrow();
            geweigerd(waarnemen(VERLOF).met("afwezige.rollen", rollen), NIET);
        }
        geweigerd(waarnemen(VERLOF).met("afwezige.rollen.0.huis", HEUVELS), NIET);
        geweigerd(
                waarnemen(VERLOF)
                        .met("afwezige.rollen.0.periode", Periode.van(VANDAAG.minusDays(9), VANDAAG.minusDays(1))),
                NIET);
        geweigerd(waarnemen(VERLOF).met("afwezige.rollen.0.bekeken", VANDAAG.minusYears(9)), NIET);
    }

    @Test // B2: standing in is taking in hand, with all that asks
    void waarnemen_vraagt_wat_oppakken_vraagt() {
        geweigerd(
                waarnemen(VERLOF).met("oppakken.melder.verleend", Map.of()), "ONDERTEKENING bevoegdheid-niet-verleend");
        geweigerd(waarnemen(VERLOF).met("oppakken.basis.persoon.verlof", Set.of(VERLOF)), "ROL met-verlof");
    }

    @Test // B5: with the leave the sight of its casussen ends
    void wat_iemand_waarneemt_ziet_hij_alleen_tijdens_het_verlof() {
        toegestaan(inzage().met("basis.dossier.deelnames", deelname(VERLOF)));
        geweigerd(
                inzage().met(
                                "basis.dossier.deelnames",
                                deelname(Periode.van(VANDAAG.minusDays(9), VANDAAG.minusDays(1)))),
                "BETROKKENHEID niet-betrokken",
                "ZICHT buiten-zicht");
    }

    private static Set<Deelname> deelname(Periode tijdens) {
        return Set.of(new Deelname(AYLA, WATERRIJK, Betrokkenheid.BEHANDELAAR, Optional.of(tijdens)));
    }
}
