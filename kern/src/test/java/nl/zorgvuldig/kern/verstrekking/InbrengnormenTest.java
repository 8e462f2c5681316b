package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.artikelen;
import static nl.zorgvuldig.kern.proef.Verwacht.bevinding;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.COLLEGE;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.VOORBEREIDEN;
import static nl.zorgvuldig.kern.proef.Voorbeeldcodes.VOORBEREIDING;
import static nl.zorgvuldig.kern.proef.Voorbeelden.gegevenDoor;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzage;
import static nl.zorgvuldig.kern.proef.Voorbeelden.inzageAanmelder;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.DOSSIER;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.INBRENG;
import static nl.zorgvuldig.kern.proef.Voorbeeldfeiten.artikel20;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Onderdeel;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import org.junit.jupiter.api.Test;

class InbrengnormenTest {
    private static Vraag inVoorbereiding(Vraag vraag) {
        return vraag.met("basis.dossier.fase", VOORBEREIDING).met("basis.doel", VOORBEREIDEN);
    }

    @Test // G2, IJ 9.7
    void wie_alles_mag_zien_ziet_ook_wat_een_ander_gaf() {
        toegestaanOmdat(gegevenDoor(inzage(), EENHEID, COLLEGE), "ZICHT alles-in-de-fase");
    }

    @Test // G2
    void wie_alleen_het_eigene_mag_zien_ziet_niet_wat_een_ander_gaf() {
        geweigerd(gegevenDoor(inzageAanmelder(), EENHEID, COLLEGE), "ZICHT buiten-zicht");
        toegestaanOmdat(inzageAanmelder(), "ZICHT eigen-inbreng");
    }

    @Test // G2, T1
    void een_inbreng_uit_een_ander_dossier_valt_buiten_zicht() {
        Dossier.Id ander = new Dossier.Id(nummer(99));
        for (Vraag vraag : Set.of(inzage(), inzageAanmelder())) {
            Vraag verplaatst = vraag.met("inbreng.dossier", ander)
                    .met("vindplaatsen", Set.of(new Vindplaats(ander.waarde(), INBRENG.waarde(), "inhoud")));
            geweigerd(verplaatst, "ZICHT buiten-zicht");
        }
    }

    @Test // T1
    void een_bewijs_voor_de_ene_inbreng_opent_de_andere_niet() {
        geweigerd(inzage().met("inbreng.id", new Inbreng.Id(nummer(98))), "ZICHT ander-gegeven");
        Vindplaats eigen = new Vindplaats(DOSSIER.waarde(), INBRENG.waarde(), "inhoud");
        Vindplaats elders = new Vindplaats(nummer(97), INBRENG.waarde(), "inhoud");
        geweigerd(inzage().met("vindplaatsen", Set.of(eigen, elders)), "ZICHT ander-gegeven");
    }

    @Test // D1
    void een_onbekende_inbreng_is_niet_te_zien() {
        geweigerd(
                inzage().met("inbreng", Gegeven.onbekend()),
                "ZICHT buiten-zicht",
                "ZICHT ander-gegeven",
                "FASE niet-in-deze-fase",
                "ZEGGENSCHAP ingetrokken",
                "CATEGORIE categorie-buiten-lijst",
                "ONTVANGER ontvanger-zonder-recht",
                "TOESTEMMING toestemming-ontbreekt");
    }

    @Test // D1, T1: where no field is asked for, none of another inbreng is
    void wie_geen_veld_vraagt_vraagt_geen_ander_gegeven() {
        Vraag zonderVeld = inzage().met("inbreng", Gegeven.onbekend()).met("vindplaatsen", Set.of());
        assertThat(zonderVeld.antwoord().codes()).contains("ZICHT buiten-zicht").doesNotContain("ZICHT ander-gegeven");
    }

    @Test // C15, IJ 3.5b
    void wat_niet_is_voortgezet_blijft_achter_in_zijn_fase() {
        geweigerd(inVoorbereiding(inzage()), "FASE niet-in-deze-fase");
    }

    @Test // C15, IJ 3.5b
    void wat_met_akkoord_is_voortgezet_gaat_mee() {
        toegestaanOmdat(
                inVoorbereiding(inzage()).met("inbreng.voortgezetNaar", Set.of(VOORBEREIDING)), "FASE in-deze-fase");
    }

    @Test // C15, IJ 3.5c
    void de_gever_blijft_zien_wat_hij_zelf_gaf() {
        toegestaanOmdat(inVoorbereiding(inzageAanmelder()), "FASE eigen-inbreng-blijft-zichtbaar");
    }

    @Test // C15, IJ 3.5b-c: what another partij gave stays behind, also for a partner
    void wie_niet_gaf_ziet_niet_meer_wat_achterbleef() {
        geweigerd(
                inVoorbereiding(gegevenDoor(inzageAanmelder(), EENHEID, COLLEGE)),
                "ZICHT buiten-zicht",
                "FASE niet-in-deze-fase");
    }

    @Test // C15, IJ 3.5b-c: staff of the house work for no partij of their own in a dossier
    void wie_voor_het_huis_werkt_ziet_zonder_akkoord_ook_niet_wat_de_eigen_partij_gaf() {
        geweigerd(gegevenDoor(inVoorbereiding(inzage()), WATERRIJK, COLLEGE), "FASE niet-in-deze-fase");
        toegestaan(gegevenDoor(inzage(), WATERRIJK, COLLEGE));
    }

    @Test // D3, IJ 3.5c
    void een_ingetrokken_inbreng_is_voor_iedereen_weg_ook_voor_de_gever() {
        geweigerd(inzage().met("inbreng.ingetrokken", Optional.of(NU)), "ZEGGENSCHAP ingetrokken");
        geweigerd(inzageAanmelder().met("inbreng.ingetrokken", Optional.of(NU)), "ZEGGENSCHAP ingetrokken");
        toegestaanOmdat(
                inzage().met("inbreng.ingetrokken", Optional.of(NU.plusNanos(1))), "ZEGGENSCHAP niet-ingetrokken");
    }

    @Test // D2, IJ 4.1
    void een_categorie_die_van_de_lijst_is_gehaald_is_niet_meer_te_zien() {
        geweigerd(
                inzage().met("inbreng.categorie", new Categorie("nationaliteit")),
                "CATEGORIE categorie-buiten-lijst",
                "ONTVANGER ontvanger-zonder-recht");
        artikelen(
                inzage().met("inbreng.categorie", new Categorie("nationaliteit")),
                "CATEGORIE categorie-buiten-lijst",
                "norm CATEGORIE");
        artikelen(inzage(), "CATEGORIE categorie-op-lijst", "norm CATEGORIE", "bijlage 4");
        assertThat(bevinding(inzage(), "CATEGORIE categorie-op-lijst").argumenten())
                .isEqualTo(Map.of("categorie", new Argument.Code("categorie", "overlast")));
    }

    @Test // E2, HV-E9, IJ 4.2
    void namens_een_partij_zonder_recht_zijn_gevoelige_gegevens_niet_te_zien() {
        Vraag politiegegevens = vanDePolitie();
        toegestaanOmdat(politiegegevens, "ONTVANGER ontvanger-mag-verwerken");
        geweigerd(
                politiegegevens.met("basis.leidendePartij.rechten", Set.of(Verwerkingsrecht.BSN)),
                "ONTVANGER ontvanger-zonder-recht");
        toegestaan(politiegegevens.met("basis.eigenPartij.rechten", Set.of()));
    }

    private static Vraag vanDePolitie() {
        return gegevenDoor(inzage(), EENHEID, Voorbeeldcodes.POLITIE)
                .met("inbreng.categorie", Voorbeeldcodes.POLITIEGEGEVENS)
                .met("inbreng.onderdelen", Set.of(Voorbeeldcodes.ARTIKEL_8))
                .met("gever.beslissingen", Set.of(artikel20()));
    }

    @Test // D8, IJ 6.1, 6.4d: what the police gave may be used only while its decision holds
    void wat_de_politie_gaf_is_alleen_te_zien_onder_een_beslissing_die_nu_past() {
        toegestaanOmdat(vanDePolitie(), "ARTIKEL_20 artikel-20-geldig");
        artikelen(vanDePolitie(), "ARTIKEL_20 artikel-20-geldig", "norm ARTIKEL_20", "bijlage 4");
        Set<Vraag> anders = Set.of(
                vanDePolitie().met("gever.beslissingen", Set.of()),
                vanDePolitie().met("gever.beslissingen", Set.of(Kopie.met(artikel20(), "partij", KADE))),
                vanDePolitie()
                        .met("gever.beslissingen", Set.of(Kopie.met(artikel20(), "doelen", Set.of(VOORBEREIDEN)))),
                vanDePolitie().met("gever.beslissingen", Set.of(Kopie.met(artikel20(), "themas", Set.of()))),
                vanDePolitie().met("gever.beslissingen", Set.of(Kopie.met(artikel20(), "ondertekend", Set.of()))),
                vanDePolitie().met("gever.beslissingen", Set.of(Kopie.met(artikel20(), "onderdelen", Set.of()))),
                vanDePolitie().met("inbreng.onderdelen", Set.of()),
                vanDePolitie().met("inbreng.onderdelen", Set.of(Voorbeeldcodes.ARTIKEL_8, new Onderdeel("artikel-9"))),
                vanDePolitie().met("basis.moment", NU.plus(Duration.ofDays(1))));
        assertThat(anders)
                .hasSize(9)
                .allSatisfy(vraag ->
                        assertThat(vraag.antwoord().codes()).containsExactly("ARTIKEL_20 artikel-20-geldt-niet-meer"));
    }

    @Test // D8: police data stay police data, whoever gave them
    void politiegegevens_vragen_een_beslissing_ook_als_een_ander_ze_gaf() {
        Vraag doorgegeven = inzage().met("inbreng.categorie", Voorbeeldcodes.POLITIEGEGEVENS);
        geweigerd(doorgegeven, "ARTIKEL_20 artikel-20-geldt-niet-meer");
    }

    @Test // D8: the police give nothing without a decision, personalia neither; another partij gives as it may
    void ook_gewone_gegevens_van_de_politie_vragen_een_beslissing_en_die_van_een_ander_niet() {
        Vraag gewoon = gegevenDoor(inzage(), EENHEID, Voorbeeldcodes.POLITIE);
        geweigerd(gewoon, "ARTIKEL_20 artikel-20-geldt-niet-meer");
        toegestaan(gewoon.met("gever.beslissingen", Set.of(artikel20())));
        assertThat(inzage().antwoord().codes()).noneMatch(code -> code.startsWith("ARTIKEL_20"));
    }

    @Test // E2
    void de_weigering_noemt_de_categorie() {
        Vraag geweigerd = inzageAanmelder()
                .met("inbreng.categorie", Voorbeeldcodes.NUMMER)
                .met("basis.eigenPartij.rechten", Set.of());
        geweigerd(geweigerd, "ONTVANGER ontvanger-zonder-recht");
        assertThat(bevinding(geweigerd, "ONTVANGER ontvanger-zonder-recht").argumenten())
                .isEqualTo(Map.of("categorie", new Argument.Code("categorie", "bsn")));
    }

    @Test // G2, T1
    void inzien_is_altijd_inzien_ook_als_de_situatie_voor_iets_anders_was_geladen() {
        geweigerd(
                inzage().met("basis.handeling", Handeling.OPPAKKEN).met("basis.dossier.deelnames", Set.of()),
                "BETROKKENHEID niet-betrokken",
                "ZICHT buiten-zicht");
    }
}
