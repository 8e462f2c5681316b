package nl.zorgvuldig.kern.aanmelding;

import static nl.zorgvuldig.kern.proef.Verwacht.artikelen;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.aanmelding;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.voorstel;
import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.DEKKING;
import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.afgewogen;
import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.toestemd;
import static nl.zorgvuldig.kern.proef.Voorbeeldgeheim.uitgezonderd;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;

import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Afweegstap;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Uitzondering;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toestemming.Dekking;
import nl.zorgvuldig.kern.toestemming.Geheimgrond;
import nl.zorgvuldig.kern.toestemming.Reikwijdte;
import org.junit.jupiter.api.Test;

class GeheimtoetsenTest {
    private static final String ZORGGEHEIM = "ZORGGEHEIM zorggeheim @inbreng.0.grond";

    private static Vraag gezondheid(Geheimgrond... gronden) {
        return aanmelding()
                .met("inbrengen", List.of(voorstel(Voorbeeldcodes.GEZONDHEID)))
                .met("inbrengen.0.gronden", Set.of(gronden));
    }

    @Test // E4, E6, IJ 7.2b, 7.2e: each of the three ways
    void met_een_grond_ernaast_komt_binnen_wat_geheim_is() {
        toegestaanOmdat(gezondheid(toestemd(Toestemmingssoort.GEHEIM)), "ZORGGEHEIM geheim-met-toestemming");
        toegestaanOmdat(gezondheid(afgewogen()), "ZORGGEHEIM geheim-afgewogen");
        toegestaanOmdat(gezondheid(uitgezonderd()), "ZORGGEHEIM geheim-uitgezonderd");
        artikelen(gezondheid(afgewogen()), "ZORGGEHEIM geheim-afgewogen", "norm ZORGGEHEIM", "bijlage 4", "7.2e");
    }

    @Test // E4: the other kind of consent, half a weighing and a law that is not named do nothing
    void wat_het_geheim_niet_opheft_laat_niets_binnen() {
        geweigerd(gezondheid(), ZORGGEHEIM);
        geweigerd(gezondheid(toestemd(Toestemmingssoort.AVG)), ZORGGEHEIM);
        geweigerd(gezondheid(Kopie.met(afgewogen(), "stappen", Set.of(Afweegstap.GEEN_ANDERE_WEG))), ZORGGEHEIM);
        geweigerd(gezondheid(Kopie.met(uitgezonderd(), "uitzondering", new Uitzondering("anders"))), ZORGGEHEIM);
        geweigerd(gezondheid(Kopie.met(afgewogen(), "sinds", NU.plusMillis(1))), ZORGGEHEIM);
    }

    @Test // E4: for this purpose, from this giver, to someone, of these data
    void een_grond_voor_iets_anders_laat_niets_binnen() {
        for (Dekking anders : List.of(
                Kopie.met(DEKKING, "ontvangers", Set.of()),
                Kopie.met(DEKKING, "doelen", Set.of(Voorbeeldcodes.VOORBEREIDEN)),
                Kopie.met(DEKKING, "gever", EENHEID),
                Kopie.met(DEKKING, "wat", new Reikwijdte.Inbrengen(Set.of())),
                Kopie.met(DEKKING, "wat", new Reikwijdte.Soorten(Set.of(Voorbeeldcodes.OVERLAST))))) {
            geweigerd(gezondheid(Kopie.met(afgewogen(), "dekking", anders)), ZORGGEHEIM);
        }
        toegestaan(gezondheid(
                Kopie.met(afgewogen(), "dekking.wat", new Reikwijdte.Soorten(Set.of(Voorbeeldcodes.GEZONDHEID)))));
    }

    private static Vraag slachtofferhulp(Geheimgrond... gronden) {
        return aanmelding()
                .met("basis.eigenPartij.soorten", Set.of(Voorbeeldcodes.SLACHTOFFERHULP))
                .met("taak", Gegeven.bekend(new Taak("hulp")))
                .met("inbrengen.0.gronden", Set.of(gronden));
    }

    @Test // D9, IJ 6.4m
    void met_uitdrukkelijke_toestemming_meldt_slachtofferhulp_aan() {
        toegestaanOmdat(slachtofferhulp(toestemd(Toestemmingssoort.AVG)), "TOESTEMMING toestemming-gegeven");
        for (Geheimgrond grond : List.of(toestemd(Toestemmingssoort.GEHEIM), afgewogen(), uitgezonderd())) {
            geweigerd(slachtofferhulp(grond), "TOESTEMMING toestemming-nodig @inbreng.0.grond");
        }
    }

    @Test // D9, E4: consent to other data is none to these
    void toestemming_voor_andere_gegevens_is_er_geen_voor_deze() {
        Geheimgrond anders = Kopie.met(
                toestemd(Toestemmingssoort.AVG),
                "dekking.wat",
                new Reikwijdte.Soorten(Set.of(Voorbeeldcodes.GEZONDHEID)));
        geweigerd(slachtofferhulp(anders), "TOESTEMMING toestemming-nodig @inbreng.0.grond");
    }

    @Test // D9: everything it gives
    void een_inbreng_zonder_toestemming_houdt_de_aanmelding_van_slachtofferhulp_tegen() {
        Vraag vraag = slachtofferhulp(toestemd(Toestemmingssoort.AVG));
        Inbrengvoorstel ander = Kopie.met(voorstel(Voorbeeldcodes.OVERLAST), "plaats", "inbreng.1");
        geweigerd(
                vraag.pas("inbrengen", (List<Inbrengvoorstel> een) -> List.of(een.getFirst(), ander)),
                "TOESTEMMING toestemming-nodig @inbreng.1.grond");
        geweigerd(vraag.met("inbrengen", List.of()), "NOODZAAK geen-inbreng @inbreng", "TOESTEMMING toestemming-nodig");
        geweigerd(
                vraag.met("inbrengen.0.categorie", Gegeven.onbekend()),
                "CATEGORIE categorie-buiten-lijst @inbreng.0.categorie",
                "TOESTEMMING toestemming-nodig @inbreng.0.grond");
    }
}
