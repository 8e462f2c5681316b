package nl.zorgvuldig.kern.aanmelding;

import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.aanmelding;
import static nl.zorgvuldig.kern.proef.Voorbeelden.onderDeWet;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;

import java.util.List;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.taal.Gegeven;
import org.junit.jupiter.api.Test;

class OnderbouwingstoetsenTest {
    private static final Onderbouwing.Samenhang BROER = new Onderbouwing.Samenhang(
            "ander.0",
            Gegeven.bekend(Onderbouwing.Relatie.FAMILIE),
            Motivering.AANWEZIG,
            Motivering.AANWEZIG,
            Motivering.AANWEZIG);

    private static Vraag samen() {
        return onderDeWet(aanmelding()).met("onderbouwing.samenhang", List.of(BROER));
    }

    @Test // R4, Bgs 1.5, 1.6
    void onder_de_wet_verklaart_de_aanmelder_dat_de_gegevens_kloppen() {
        toegestaanOmdat(onderDeWet(aanmelding()), "WET_KWALITEIT kwaliteit-verklaard");
        geweigerd(
                onderDeWet(aanmelding()).met("onderbouwing.kwaliteit", Gegeven.onbekend()),
                "WET_KWALITEIT kwaliteit-niet-verklaard @kwaliteit");
        geweigerd(
                onderDeWet(aanmelding()).met("onderbouwing.kwaliteit", Gegeven.bekend(VANDAAG.plusDays(1))),
                "WET_KWALITEIT kwaliteit-niet-verklaard @kwaliteit");
    }

    @Test // R1, R4, R16: what only the law asks is asked only under the law
    void zonder_wet_wordt_er_niets_verklaard() {
        toegestaan(aanmelding()
                .met("onderbouwing.kwaliteit", Gegeven.onbekend())
                .met(
                        "onderbouwing.samenhang",
                        List.of(new Onderbouwing.Samenhang(
                                "ander.0",
                                Gegeven.onbekend(),
                                Motivering.AFWEZIG,
                                Motivering.AFWEZIG,
                                Motivering.AFWEZIG))));
    }

    @Test // R16, Bgs 2.20 lid 2
    void meer_mensen_in_een_casus_vragen_drie_motiveringen() {
        toegestaanOmdat(samen(), "WET_SAMENHANG samenhang-gemotiveerd");
        geweigerd(
                samen().met("onderbouwing.samenhang.0.kring", Motivering.AFWEZIG),
                "WET_SAMENHANG samenhang-ongemotiveerd @ander.0.kring");
        geweigerd(
                samen().met("onderbouwing.samenhang.0.afhankelijkheid", Motivering.AFWEZIG),
                "WET_SAMENHANG samenhang-ongemotiveerd @ander.0.afhankelijkheid");
        geweigerd(
                samen().met("onderbouwing.samenhang.0.noodzaak", Motivering.AFWEZIG),
                "WET_SAMENHANG samenhang-ongemotiveerd @ander.0.samen");
    }

    @Test // R5, WGS 2.30: family or direct social contact, and nobody else
    void een_relatie_is_familie_of_direct_contact() {
        toegestaan(
                samen().met("onderbouwing.samenhang.0.relatie", Gegeven.bekend(Onderbouwing.Relatie.DIRECT_CONTACT)));
        geweigerd(
                samen().met("onderbouwing.samenhang.0.relatie", Gegeven.bekend(Onderbouwing.Relatie.ANDERS)),
                "WET_SAMENHANG relatie-buiten-kring @ander.0.relatie");
        geweigerd(
                samen().met("onderbouwing.samenhang.0.relatie", Gegeven.onbekend()),
                "WET_SAMENHANG relatie-buiten-kring @ander.0.relatie");
    }

    @Test // R4, G2: who says nothing for all of it has not declared anything either
    void niets_zeggen_is_niets_verklaren() {
        geweigerd(
                onderDeWet(aanmelding()).met("onderbouwing", Onderbouwing.geen()),
                "WET_KWALITEIT kwaliteit-niet-verklaard @kwaliteit");
        toegestaan(aanmelding().met("onderbouwing", Onderbouwing.geen()));
    }
}
