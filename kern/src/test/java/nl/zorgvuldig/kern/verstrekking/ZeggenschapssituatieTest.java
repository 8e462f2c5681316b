package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.akkoord;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.aanmelding.Akkoordsituatie;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.inbreng.Gebruik;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Ontvanger;
import nl.zorgvuldig.kern.inbreng.Uitvraag;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.proef.Beslisser;
import nl.zorgvuldig.kern.proef.Voorbeeldmensen;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.verstrekking.Zeggenschapssituatie.Besluit;
import org.junit.jupiter.api.Test;

/** What a giver decides later about what it gave (D3, G3, IJ 3.5c-d). */
class ZeggenschapssituatieTest {
    private static final Ontvanger REGISSEUR = new Ontvanger.Regisseur();
    private static final Voorwaarden REGISSEUR_ALLEEN = alleen(REGISSEUR);

    private static Voorwaarden alleen(Ontvanger... ontvangers) {
        return new Voorwaarden(new Kring.Alleen(Set.of(ontvangers)), Set.of(), Uitvraag.MAG_NIET);
    }

    /** Bram of De Kade gave the inbreng, and everyone in the phase sees it. */
    private static Vraag beslist(Besluit besluit) {
        Akkoordsituatie akkoord = (Akkoordsituatie) akkoord().situatie();
        return new Vraag(
                Beslisser.ZEGGENSCHAP,
                akkoord().protocol(),
                new Zeggenschapssituatie(akkoord.basis(), akkoord.inbreng(), besluit));
    }

    private static Vraag voortaan(Voorwaarden voorwaarden) {
        return beslist(new Besluit.Voortaan(voorwaarden));
    }

    private static Vraag nu(Voorwaarden voorwaarden, Vraag vraag) {
        return vraag.met("inbreng.voorwaarden", Gegeven.bekend(voorwaarden));
    }

    private static Vraag zonderHandtekening(Vraag vraag) {
        return vraag.met("basis.eigenPartij.ondertekend", Map.of());
    }

    @Test // D3, IJ 3.5c
    void de_gever_laat_minder_of_meer_mensen_meekijken() {
        toegestaanOmdat(voortaan(REGISSEUR_ALLEEN), "BEVOEGDHEID bevoegd", "AKKOORD gever-beslist");
        toegestaanOmdat(nu(REGISSEUR_ALLEEN, voortaan(Voorwaarden.OPEN)), "AKKOORD gever-beslist");
        toegestaanOmdat(
                voortaan(Voorwaarden.OPEN).met("basis.handeling", Handeling.BEOORDELEN), "AKKOORD gever-beslist");
    }

    @Test // D3, G3
    void de_gever_trekt_in_en_verbetert() {
        toegestaanOmdat(beslist(new Besluit.Intrekken()), "AKKOORD gever-beslist");
        toegestaanOmdat(beslist(new Besluit.Verbeteren()), "AKKOORD gever-beslist");
    }

    @Test // D3: nobody decides about what another gave, or in another dossier, or once it was taken back
    void een_ander_heeft_er_niets_over_te_zeggen() {
        Vraag vraag = voortaan(Voorwaarden.GESLOTEN);
        geweigerd(vraag.met("inbreng.gever", EENHEID), "AKKOORD niet-de-gever");
        geweigerd(vraag.met("inbreng.dossier", new Dossier.Id(Voorbeeldmensen.nummer(77))), "AKKOORD niet-de-gever");
        geweigerd(vraag.met("inbreng.ingetrokken", Optional.of(NU)), "AKKOORD niet-de-gever");
        geweigerd(vraag.met("inbreng", Gegeven.onbekend()), "AKKOORD niet-de-gever");
        assertThat(vraag.met("basis.dossier", Optional.empty()).antwoord().codes())
                .contains("AKKOORD niet-de-gever");
    }

    @Test // D3: taking away works for whoever has lost the right to give
    void wegnemen_kan_ook_als_de_partij_niets_meer_mag_geven() {
        toegestaanOmdat(zonderHandtekening(voortaan(REGISSEUR_ALLEEN)), "AKKOORD gever-beslist");
        toegestaanOmdat(zonderHandtekening(voortaan(Voorwaarden.OPEN)), "AKKOORD gever-beslist");
        toegestaanOmdat(zonderHandtekening(beslist(new Besluit.Intrekken())), "AKKOORD gever-beslist");
        toegestaanOmdat(zonderHandtekening(beslist(new Besluit.NietMee())), "AKKOORD gever-beslist");
    }

    @Test // to give more, or to give anew, asks what giving asks
    void meer_laten_zien_kan_alleen_wie_mag_geven() {
        assertThat(zonderHandtekening(nu(REGISSEUR_ALLEEN, voortaan(Voorwaarden.OPEN)))
                        .antwoord()
                        .toegestaan())
                .isFalse();
        assertThat(zonderHandtekening(beslist(new Besluit.Verbeteren()))
                        .antwoord()
                        .toegestaan())
                .isFalse();
        Vraag onbekend = voortaan(REGISSEUR_ALLEEN).met("inbreng.voorwaarden", Gegeven.onbekend());
        assertThat(zonderHandtekening(onbekend).antwoord().toegestaan()).isFalse();
    }

    @Test // each part takes away by itself
    void wat_binnen_iets_anders_valt_laat_aan_niemand_meer_zien() {
        Voorwaarden kade = alleen(new Ontvanger.EenPartij(KADE));
        Voorwaarden beide = alleen(REGISSEUR, new Ontvanger.EenPartij(KADE));
        Voorwaarden nietEenheid = new Voorwaarden(new Kring.Iedereen(), Set.of(EENHEID), Uitvraag.MAG_NIET);
        Voorwaarden uitvraag = new Voorwaarden(new Kring.Iedereen(), Set.of(), Uitvraag.MAG);
        assertThat(kade.isBinnen(beide)).isTrue();
        assertThat(beide.isBinnen(kade)).isFalse();
        assertThat(Voorwaarden.GESLOTEN.isBinnen(kade)).isTrue();
        assertThat(beide.isBinnen(Voorwaarden.OPEN)).isTrue();
        assertThat(Voorwaarden.OPEN.isBinnen(beide)).isFalse();
        assertThat(nietEenheid.isBinnen(Voorwaarden.OPEN)).isTrue();
        assertThat(Voorwaarden.OPEN.isBinnen(nietEenheid)).isFalse();
        assertThat(Voorwaarden.OPEN.isBinnen(uitvraag)).isTrue();
        assertThat(uitvraag.isBinnen(Voorwaarden.OPEN)).isFalse();
        assertThat(uitvraag.isBinnen(uitvraag)).isTrue();
    }

    @Test // D3: fewer purposes take away, another purpose does not
    void minder_doelen_laat_minder_toe() {
        Voorwaarden wegen = voor("wegen");
        Voorwaarden beide = voor("wegen", "plannen");
        assertThat(wegen.isBinnen(beide)).isTrue();
        assertThat(wegen.isBinnen(Voorwaarden.OPEN)).isTrue();
        assertThat(voor().isBinnen(wegen)).isTrue();
        assertThat(beide.isBinnen(wegen)).isFalse();
        assertThat(voor("plannen").isBinnen(wegen)).isFalse();
        assertThat(Voorwaarden.OPEN.isBinnen(beide)).isFalse();
    }

    private static Voorwaarden voor(String... doelen) {
        return new Voorwaarden(
                new Kring.Iedereen(),
                Set.of(),
                new Gebruik.Alleen(Arrays.stream(doelen).map(Doel::new).collect(Collectors.toSet())),
                Uitvraag.MAG_NIET);
    }
}
