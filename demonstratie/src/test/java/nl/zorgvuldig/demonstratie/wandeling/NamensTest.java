package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.concept.ConceptenOpruimen;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Someone of the house writes down what a partij tells; only that partij makes a report of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamensTest {
    private Webhuis huis;
    private Bezoeker pieter;
    private Bezoeker wim;

    @BeforeAll
    void open() {
        huis = Proefdemonstratie.open();
        pieter = Proefdemonstratie.als(huis, "procesregisseur", Toneel.EERSTE);
        wim = Proefdemonstratie.als(huis, "wijkagent", Toneel.EERSTE);
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    @Test // G2: while it is written down only the writer reads it, not even who tells it
    void wie_opschrijft_leest_het_alleen() {
        Toneel.Zaak concept = Namensmaker.begin(pieter);
        assertThat(pieter.haal(concept.pad()).tekst())
                .contains(concept.woord(), "U schrijft op wat Wim Agterberg van Politie")
                .contains("U ziet dit namens Politie Regionale Eenheid Oost-Nederland");
        nietVoor(concept, "wijkagent", "rechercheur", "procesregisseur-2", "consulent", "agent-overzee");
    }

    @Test // C2, G2: once it lies before who told it, nobody else reads it, not even who wrote it
    void na_het_voorleggen_leest_alleen_de_melder_het() {
        Toneel.Zaak concept = Namensmaker.begin(pieter);
        Toneel.Zaak voor = Namensmaker.legVoor(pieter, concept);
        assertThat(wim.haal(voor.pad()).tekst()).contains(voor.woord(), "Dit schreef Pieter Regelink voor u op");
        assertThat(wim.haal("/werklijst").tekst()).contains(voor.id(), "Nalezen en bevestigen");
        nietVoor(voor, "procesregisseur", "rechercheur", "procesregisseur-2", "consulent", "agent-overzee");
        assertThat(pieter.haalKaal(concept.pad()).status()).isEqualTo(404);
        assertThat(pieter.haal("/namens").tekst())
                .contains(voor.id(), "Wim Agterberg")
                .doesNotContain(voor.woord());
    }

    @Test // K1: pressing twice lays it before someone once
    void tweemaal_voorleggen_doet_een_keer_iets() {
        Toneel.Zaak concept = Namensmaker.begin(pieter);
        Formulier laatste = Conceptmaker.blad(pieter, concept.pad(), "nakijken").vul("naar", "versturen");
        Bladzijde een = pieter.verstuur(laatste);
        assertThat(een.pad()).startsWith("/namens/");
        assertThat(pieter.verstuur(laatste).pad()).isEqualTo(een.pad());
    }

    @Test // C2: the address holds nothing of the casus
    void de_link_zegt_niets() {
        Toneel.Zaak voor = Namensmaker.legVoor(pieter, Namensmaker.begin(pieter));
        assertThat(pieter.haal("/namens/" + voor.id()).tekst())
                .contains("/aanmelden/" + voor.id(), "Wim Agterberg")
                .doesNotContain(voor.woord());
        Bezoeker niemand = Bezoeker.bij(huis.adres());
        assertThat(niemand.haalKaal(voor.pad()).tekst()).doesNotContain(voor.woord());
    }

    @Test // C2, R4, IJV-E8: the melder puts right what is wrong, declares it, and it is a report of that partij
    void bevestigen_maakt_er_een_aanmelding_van_de_partij_van() throws SQLException {
        Toneel.Zaak concept = Namensmaker.begin(pieter);
        Conceptmaker.vul(pieter, concept);
        Toneel.Zaak voor = Namensmaker.legVoor(pieter, concept);
        wim.verstuur(Conceptmaker.blad(wim, voor.pad(), "wie").vul("persoon.geboorteplaats", "Zwolle"));
        Bladzijde nakijken = wim.haal(voor.pad() + "?stap=nakijken");
        assertThat(nakijken.tekst()).contains("Bevestigen en versturen", "Zwolle");
        Bladzijde verzonden = wim.verstuur(
                nakijken.formulier(voor.pad()).vul("kwaliteit", "ja").vul("naar", "versturen"));
        assertThat(verzonden.tekst()).contains("Uw aanmelding is verstuurd");
        assertThat(resten(voor)).isZero();
        String casus = verzonden.pad().replace("/aanmelden/", "/dossiers/").replace("/verzonden", "");
        assertThat(wim.haal(casus).tekst())
                .contains(voor.woord(), "Politie Regionale Eenheid Oost-Nederland")
                .contains("Opgeschreven door het huis", "Pieter Regelink");
        assertThat(pieter.haalKaal(casus).status()).isEqualTo(404);
        assertThat(pieter.haal("/namens").tekst()).doesNotContain(voor.id());
    }

    @Test // R4: what the house declares is no declaration of the partij
    void wie_opschrijft_verklaart_niets() {
        Toneel.Zaak concept = Namensmaker.begin(pieter);
        assertThat(pieter.haal(concept.pad() + "?stap=nakijken").tekst())
                .contains("Voorleggen aan Wim Agterberg")
                .doesNotContain("Kloppen de gegevens?", "Bevestigen en versturen");
    }

    @Test // L1, C2: what the melder refuses is gone, with its keys
    void weigeren_vernietigt_het() throws SQLException {
        Toneel.Zaak voor = Namensmaker.legVoor(pieter, Namensmaker.begin(pieter));
        assertThat(resten(voor)).isEqualTo(5);
        wim.verstuur(wim.haal(voor.pad()).formulier(voor.pad() + "/weggooien"));
        assertThat(resten(voor)).isZero();
        assertThat(wim.haalKaal(voor.pad()).status()).isEqualTo(404);
    }

    @Test // L1: laid before the wrong person, it can be taken back at once
    void terugnemen_vernietigt_het() throws SQLException {
        Toneel.Zaak voor = Namensmaker.legVoor(pieter, Namensmaker.begin(pieter));
        Bezoeker ander = Proefdemonstratie.als(huis, "procesregisseur-2", Toneel.EERSTE);
        Formulier terugnemen = pieter.haal("/namens").formulier("/namens/" + voor.id() + "/terugnemen");
        assertThat(Losformulier.van(ander)
                        .verstuur("/namens/" + voor.id() + "/terugnemen")
                        .status())
                .isEqualTo(404);
        assertThat(resten(voor)).isEqualTo(5);
        pieter.verstuur(terugnemen);
        assertThat(resten(voor)).isZero();
        assertThat(wim.haalKaal(voor.pad()).status()).isEqualTo(404);
    }

    @Test // L1, D3: what its teller wrote in it is not another's to destroy
    void wat_de_melder_aanvulde_neemt_niemand_terug() throws SQLException {
        Toneel.Zaak voor = Namensmaker.legVoor(pieter, Namensmaker.begin(pieter));
        Formulier terugnemen = pieter.haal("/namens").formulier("/namens/" + voor.id() + "/terugnemen");
        wim.verstuur(Conceptmaker.blad(wim, voor.pad(), "wie")
                .vul("persoon.voornamen", "Aangevuld")
                .vul("naar", "toch"));
        Bladzijde na = pieter.verstuur(terugnemen);
        assertThat(na.status()).isEqualTo(422);
        assertThat(na.tekst()).contains("Terugnemen kan niet meer").doesNotContain("Aangevuld");
        assertThat(wim.haal(voor.pad()).tekst()).contains("Aangevuld");
    }

    @Test // T2: an address in a request decides nothing: the setting does, and without it the path stands alone
    void de_link_komt_niet_uit_het_verzoek() throws SQLException {
        Toneel.Zaak voor = Namensmaker.legVoor(pieter, Namensmaker.begin(pieter));
        assertThat(pieter.haal("/namens/" + voor.id()).tekst())
                .contains("<code>/aanmelden/" + voor.id())
                .contains("Zet er het adres van uw huis voor");
    }

    @Test // two clicks at one moment lay it down once, and the other is told where it lies, or that it was changed
    void twee_keer_tegelijk_voorleggen_legt_een_keer_voor() throws Exception {
        Toneel.Zaak concept = Namensmaker.begin(pieter);
        Formulier formulier =
                Conceptmaker.blad(pieter, concept.pad(), "nakijken").vul("naar", "versturen");
        try (ExecutorService tegelijk = Executors.newFixedThreadPool(2)) {
            List<Future<Bladzijde>> beide =
                    tegelijk.invokeAll(List.of(() -> pieter.verstuur(formulier), () -> pieter.verstuur(formulier)));
            List<Bladzijde> gezien = new ArrayList<>();
            for (Future<Bladzijde> een : beide) {
                gezien.add(een.get());
            }
            assertThat(gezien)
                    .allMatch(
                            blad -> blad.status() == 200 || blad.tekst().contains("intussen ergens anders gewijzigd"));
            assertThat(gezien.stream()
                            .map(Bladzijde::pad)
                            .filter(pad -> pad.startsWith("/namens/"))
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test // L1, IJ 11.1: the term of a draft runs from the first word, through the hands of both
    void niet_bevestigd_is_na_de_termijn_weg() throws SQLException {
        Toneel.Zaak concept = Namensmaker.begin(pieter);
        huis.klok().verder(Duration.ofDays(4));
        Toneel.Zaak voor = Namensmaker.legVoor(pieter, concept);
        huis.klok().verder(Duration.ofDays(3));
        assertThat(wim.haalKaal(voor.pad()).status()).isEqualTo(200);
        huis.klok().verder(Duration.ofDays(1));
        assertThat(wim.haalKaal(voor.pad()).status()).isEqualTo(404);
        assertThat(pieter.haal("/namens").tekst()).doesNotContain(voor.id());
        assertThat(huis.de(ConceptenOpruimen.class).voer()).isPositive();
        assertThat(resten(voor)).isZero();
    }

    @Test // C2: only who may report can tell; an aanmelder writes nothing down for another
    void alleen_wie_mag_aanmelden_staat_op_de_lijst() {
        String politie = Namensmaker.partij(pieter, "Politie Regionale Eenheid");
        assertThat(pieter.haal("/namens?partij=" + politie).tekst())
                .contains("Wim Agterberg", "Tess Rechterink")
                .doesNotContain("Pieter Regelink");
        String reclassering = Namensmaker.partij(pieter, "Reclassering Nederland");
        assertThat(pieter.haal("/namens?partij=" + reclassering).tekst())
                .contains("kan nu niemand aanmelden")
                .doesNotContain("Nora Vogelzang");
        assertThat(wim.haalKaal("/namens").status()).isEqualTo(403);
        assertThat(wim.haal("/werklijst").tekst()).doesNotContain("Aanmelden namens een partij");
    }

    @Test // B2: each line says on behalf of whom, from the first word to the last
    void het_logboek_zegt_namens_welke_partij() throws SQLException {
        Toneel.Zaak concept = Namensmaker.begin(pieter);
        Namensmaker.legVoor(pieter, concept);
        assertThat(getal(
                        "select count(*) from zorgvuldig.logregel l join zorgvuldig.partij p on p.partij_id = l.namens_id"
                                + " where l.handeling = 'AANMELDEN_NAMENS' and l.gegeven_id = '" + concept.id()
                                + "' and p.naam like 'Politie%'"))
                .isPositive();
    }

    private void nietVoor(Toneel.Zaak zaak, String... anderen) {
        for (String ander : List.of(anderen)) {
            Bezoeker iemand = Proefdemonstratie.als(huis, ander, Toneel.EERSTE);
            assertThat(iemand.haalKaal(zaak.pad()).status()).as(ander).isEqualTo(404);
            assertThat(iemand.haal("/werklijst").tekst()).as(ander).doesNotContain(zaak.woord());
        }
    }

    /** Rows of the draft, of who wrote it down for whom, and of its keys. */
    private int resten(Toneel.Zaak concept) throws SQLException {
        return getal("select (select count(*) from zorgvuldig.concept where concept_id = '" + concept.id()
                + "') + (select count(*) from zorgvuldig.voorlegging where concept_id = '" + concept.id()
                + "') + (select count(*) from zorgvuldig.eigenaarsleutel where eigenaar_id = '" + concept.id()
                + "') + (select count(*) from zorgvuldig.gegevenssleutel where eigenaar_id = '" + concept.id() + "')");
    }

    private int getal(String sql) throws SQLException {
        try (Connection verbinding = Proefserver.beheerder(huis.databank());
                ResultSet rij = verbinding.createStatement().executeQuery(sql)) {
            rij.next();
            return rij.getInt(1);
        }
    }
}
