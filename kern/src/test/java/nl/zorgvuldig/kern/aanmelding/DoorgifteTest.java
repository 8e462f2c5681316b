package nl.zorgvuldig.kern.aanmelding;

import static nl.zorgvuldig.kern.proef.Verwacht.artikelen;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.COLLEGE;
import static nl.zorgvuldig.kern.proef.Voorbeelden.aanmelding;
import static nl.zorgvuldig.kern.proef.Voorbeelden.aanmeldingPolitie;
import static nl.zorgvuldig.kern.proef.Voorbeelden.gegevenDoor;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzageAanmelder;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.voorstel;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.taal.Gegeven;
import org.junit.jupiter.api.Test;

class DoorgifteTest {
    private static final String ONTBREEKT = "ARTIKEL_20 artikel-20-ontbreekt @inbreng.0.categorie";

    private static Vraag doorgegeven(Doorgifte doorgifte) {
        return aanmelding()
                .met("inbrengen", List.of(voorstel(Voorbeeldcodes.POLITIEGEGEVENS)))
                .met("basis.eigenPartij.rechten", Set.of(Verwerkingsrecht.STRAFRECHTELIJK))
                .met("inbrengen.0.doorgifte", doorgifte);
    }

    @Test // D7, IJ 7.1: what came from the police for something else, the police give again
    void wat_een_ander_van_de_politie_kreeg_geeft_de_politie_zelf() {
        geweigerd(doorgegeven(Doorgifte.GEEN), "GEVER politie-geeft-zelf @inbreng.0.categorie", ONTBREEKT);
        artikelen(doorgegeven(Doorgifte.GEEN), "GEVER politie-geeft-zelf", "norm GEVER", "bijlage 4", "7.1");
        geweigerd(
                doorgegeven(Doorgifte.GEEN).pasProtocol("categorieen", DoorgifteTest::zonderUitzondering),
                "GEVER gever-niet-genoemd @inbreng.0.categorie",
                ONTBREEKT);
    }

    @Test // D7, IJ 7.1: in an exceptional case they agree that it is passed on, and write that down
    void met_toestemming_van_de_politie_geeft_een_ander_het_door() {
        Doorgifte vandaag = new Doorgifte(Gegeven.bekend(VANDAAG), Motivering.AANWEZIG);
        toegestaanOmdat(doorgegeven(vandaag), "ARTIKEL_20 doorgifte-toegestaan");
        artikelen(doorgegeven(vandaag), "ARTIKEL_20 doorgifte-toegestaan", "norm ARTIKEL_20", "bijlage 4", "7.1");
        for (Doorgifte anders : List.of(
                new Doorgifte(Gegeven.bekend(VANDAAG.plusDays(1)), Motivering.AANWEZIG),
                new Doorgifte(Gegeven.bekend(VANDAAG), Motivering.AFWEZIG),
                new Doorgifte(Gegeven.onbekend(), Motivering.AANWEZIG))) {
            geweigerd(doorgegeven(anders), "GEVER doorgifte-onvolledig @inbreng.0.doorgifte", ONTBREEKT);
        }
    }

    @Test // D7, D8: the police themselves give under a decision, whatever else is written down
    void de_politie_zelf_geeft_niets_door() {
        Doorgifte vandaag = new Doorgifte(Gegeven.bekend(VANDAAG), Motivering.AANWEZIG);
        geweigerd(aanmeldingPolitie().met("beslissingen", Set.of()).met("inbrengen.0.doorgifte", vandaag), ONTBREEKT);
    }

    @Test // D7: where the text knows no exception, a permission is none
    void zonder_uitzondering_in_de_tekst_helpt_een_toestemming_van_de_politie_niet() {
        Doorgifte vandaag = new Doorgifte(Gegeven.bekend(VANDAAG), Motivering.AANWEZIG);
        geweigerd(
                doorgegeven(vandaag).pasProtocol("categorieen", DoorgifteTest::zonderUitzondering),
                "GEVER gever-niet-genoemd @inbreng.0.categorie",
                ONTBREEKT);
    }

    private static Map<Categorie, Categoriebepaling> zonderUitzondering(Map<Categorie, Categoriebepaling> oud) {
        return oud.values().stream()
                .map(bepaling -> Kopie.met(bepaling, "doorgeven", List.of()))
                .collect(Collectors.toMap(Categoriebepaling::categorie, Function.identity()));
    }

    private static Vraag gezien(Vraag vraag) {
        return vraag.met("inbreng.categorie", Voorbeeldcodes.POLITIEGEGEVENS)
                .met("inbreng.onderdelen", Set.of(Voorbeeldcodes.ARTIKEL_8))
                .met("inbreng.doorgegeven", Optional.of(VANDAAG))
                .met("basis.leidendePartij.rechten", Set.of(Verwerkingsrecht.values()))
                .met("basis.eigenPartij.rechten", Set.of(Verwerkingsrecht.values()));
    }

    @Test // D7, IJ 7.1: they let it be passed on to the house; the giver keeps sight of its own
    void wat_is_doorgegeven_zien_het_huis_en_de_gever() {
        toegestaanOmdat(gezien(inzage()), "ARTIKEL_20 doorgifte-toegestaan");
        toegestaanOmdat(gezien(inzageAanmelder()), "ARTIKEL_20 doorgifte-toegestaan");
        artikelen(gezien(inzage()), "ARTIKEL_20 doorgifte-toegestaan", "norm ARTIKEL_20", "bijlage 4", "7.1");
        geweigerd(
                gezien(inzage()).met("inbreng.doorgegeven", Optional.empty()), "ARTIKEL_20 artikel-20-geldt-niet-meer");
        geweigerd(
                gezien(inzage()).pasProtocol("categorieen", DoorgifteTest::zonderUitzondering),
                "ARTIKEL_20 artikel-20-geldt-niet-meer");
    }

    @Test // D7, D8: of the police themselves a decision is asked, whatever else is written down
    void wat_de_politie_zelf_gaf_is_niet_doorgegeven() {
        geweigerd(
                gezien(inzage()).met("gever.partij.soorten", Set.of(Voorbeeldcodes.POLITIE)),
                "ARTIKEL_20 artikel-20-geldt-niet-meer");
    }

    @Test // D7, IJ 7.1: and to nobody else
    void wat_is_doorgegeven_ziet_geen_derde_partij() {
        Vraag ander = gegevenDoor(gezien(inzageAanmelder()), EENHEID, COLLEGE);
        geweigerd(ander, "ZICHT buiten-zicht", "ARTIKEL_20 doorgifte-alleen-aan-het-huis");
    }

    @Test // D7: an exception for other data would be one nobody agreed to
    void alleen_gegevens_van_de_politie_zijn_door_te_geven() {
        Doorgifte vandaag = new Doorgifte(Gegeven.bekend(VANDAAG), Motivering.AANWEZIG);
        geweigerd(
                doorgegeven(vandaag).pasProtocol("categorieen", DoorgifteTest::zonderGeheim),
                "GEVER gever-niet-genoemd @inbreng.0.categorie");
    }

    private static Map<Categorie, Categoriebepaling> zonderGeheim(Map<Categorie, Categoriebepaling> oud) {
        return oud.values().stream()
                .map(bepaling -> Kopie.met(bepaling, "geheim", Geheim.GEEN))
                .collect(Collectors.toMap(Categoriebepaling::categorie, Function.identity()));
    }
}
