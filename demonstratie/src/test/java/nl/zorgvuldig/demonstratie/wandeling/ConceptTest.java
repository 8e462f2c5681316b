package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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

/** The draft of a report: of one person alone, kept page by page, and gone when it is sent, discarded or too old. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConceptTest {
    private static final int KEREN = 20;

    private Webhuis huis;
    private Bezoeker wim;

    @BeforeAll
    void open() {
        huis = Proefdemonstratie.open();
        wim = Proefdemonstratie.als(huis, "wijkagent", Toneel.EERSTE);
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    @Test // G2, IJ 9.7: not a colleague of the same partij, not the house, not another house
    void alleen_wie_het_schrijft_leest_het() {
        Toneel.Zaak concept = Conceptmaker.begin(wim);
        assertThat(wim.haal(concept.pad()).tekst()).contains(concept.woord());
        assertThat(wim.haal("/werklijst").tekst()).contains(concept.id()).doesNotContain(concept.woord());
        for (String ander : List.of("rechercheur", "procesregisseur", "agent-overzee")) {
            Bezoeker iemand = Proefdemonstratie.als(huis, ander, Toneel.EERSTE);
            assertThat(iemand.haalKaal(concept.pad()).status()).as(ander).isEqualTo(404);
            assertThat(iemand.haal("/aanmelden").tekst()
                            + iemand.haal("/werklijst").tekst())
                    .as(ander)
                    .doesNotContain(concept.id());
        }
    }

    @Test // C2, G1: what was typed on one page is there after the others
    void heen_en_terug_gaat_niets_verloren() {
        Toneel.Zaak concept = Conceptmaker.begin(wim);
        Bladzijde waarom = wim.verstuur(Conceptmaker.blad(wim, concept.pad(), "wat")
                .vul("gegeven.0.categorie", "woonsituatie")
                .vul("gegeven.0.inhoud", "Er is geen verwarming.")
                .vul("noodzaak", "Om te beoordelen wat er nodig is."));
        assertThat(waarom.tekst()).contains("Waarom hoort de casus hier?", "Bijvoorbeeld: kinderen zien het geweld; ");
        Bladzijde terug = wim.verstuur(waarom.formulier(concept.pad()).vul("naar", "terug"));
        assertThat(terug.tekst()).contains("Er is geen verwarming.", "Om te beoordelen wat er nodig is.");
        Bladzijde nakijken = wim.haal(concept.pad() + "?stap=nakijken");
        assertThat(nakijken.tekst())
                .contains(concept.woord(), "Er is geen verwarming.", "Vul een geboortedatum in")
                .contains(concept.pad() + "?stap=wie&amp;controle=ja#veld-persoon.geboortedatum");
    }

    @Test // G1, R4: whoever ticked something at the end and goes back to put something right finds it ticked
    void wie_van_het_eind_teruggaat_neemt_mee_wat_daar_is_aangevinkt() {
        Toneel.Zaak concept = Conceptmaker.begin(wim);
        String wie = concept.pad() + "?stap=wie&controle=ja#veld-persoon.geboortedatum";
        Bladzijde terug = wim.verstuur(Conceptmaker.blad(wim, concept.pad(), "nakijken")
                .vul("kwaliteit", "ja")
                .vul("naar", wie));
        assertThat(terug.tekst()).contains("Vul een geboortedatum in");
        assertThat(Conceptmaker.blad(wim, concept.pad(), "nakijken").waarde("kwaliteit"))
                .isEqualTo("ja");
        Bladzijde elders = wim.verstuur(Conceptmaker.blad(wim, concept.pad(), "nakijken")
                .vul("naar", "https://elders.example" + concept.pad() + "?stap=wie"));
        assertThat(elders.pad()).startsWith(concept.pad());
    }

    @Test // C2: each page checks what belongs to it, and can be left for later
    void elke_bladzijde_kijkt_na_wat_bij_haar_hoort() {
        Toneel.Zaak concept = Conceptmaker.begin(wim);
        Bladzijde wie = wim.verstuur(Conceptmaker.blad(wim, concept.pad(), "wie"));
        assertThat(wie.status()).isEqualTo(422);
        assertThat(wie.tekst()).contains("Vul een geboortedatum in").doesNotContain("criterium");
        Bladzijde wat = wim.verstuur(wie.formulier(concept.pad()).vul("naar", "toch"));
        assertThat(wat.tekst()).contains("Wat speelt er?");
    }

    @Test // K1: the later of two pages does not take away what the first saved
    void twee_tabbladen_overschrijven_elkaar_niet_stil() {
        Toneel.Zaak concept = Conceptmaker.begin(wim);
        Formulier een = Conceptmaker.blad(wim, concept.pad(), "wie").vul("persoon.voornamen", "Eerste");
        Formulier ander = Conceptmaker.blad(wim, concept.pad(), "wie").vul("persoon.voornamen", "Tweede");
        wim.verstuur(een.vul("naar", "toch"));
        Bladzijde botsing = wim.verstuur(ander.vul("naar", "toch"));
        assertThat(botsing.status()).isEqualTo(422);
        assertThat(botsing.tekst()).contains("intussen ergens anders gewijzigd", "Tweede");
        assertThat(wim.haal(concept.pad()).tekst()).contains("Eerste").doesNotContain("Tweede");
        wim.verstuur(botsing.formulier(concept.pad()).vul("naar", "toch"));
        assertThat(wim.haal(concept.pad()).tekst()).contains("Tweede").doesNotContain("Eerste");
    }

    @Test // C2, K1: what is sent wins from what the same page saves by itself at that moment, whichever comes first
    void wat_verzonden_wordt_wint_van_wat_zichzelf_bewaart() {
        Toneel.Zaak concept = Conceptmaker.begin(wim);
        for (int keer = 0; keer < KEREN; keer++) {
            Formulier blad = Conceptmaker.blad(wim, concept.pad(), "wie").vul("naar", "toch");
            Formulier ouder = blad.naar(concept.pad() + "/bewaren");
            blad.velden().forEach((veld, waarden) -> ouder.vul(veld, waarden.toArray(String[]::new)));
            ouder.vul("persoon.voornamen", "Ouder" + keer);
            CompletableFuture<Bladzijde> vanzelf = CompletableFuture.supplyAsync(() -> wim.verstuurKaal(ouder));
            Bladzijde verzonden = wim.verstuurKaal(blad.vul("persoon.voornamen", "Nieuwer" + keer));
            assertThat(vanzelf.join().status()).isEqualTo(200);
            assertThat(verzonden.status()).isEqualTo(303);
            assertThat(wim.haal(concept.pad()).tekst()).contains("Nieuwer" + keer);
        }
    }

    @Test // L1: gone means row and key
    void weggooien_vernietigt_het_concept_met_zijn_sleutel() throws SQLException {
        Toneel.Zaak concept = Conceptmaker.begin(wim);
        assertThat(resten(concept)).isEqualTo(4);
        wim.verstuur(wim.haal("/aanmelden").formulier(concept.pad() + "/weggooien"));
        assertThat(resten(concept)).isZero();
        assertThat(wim.haalKaal(concept.pad()).status()).isEqualTo(404);
    }

    @Test // L1, IJ 11.1: the term runs from the first word, whatever was saved since
    void na_de_termijn_is_het_weg() throws SQLException {
        Toneel.Zaak concept = Conceptmaker.begin(wim);
        huis.klok().verder(Duration.ofDays(7));
        assertThat(huis.de(ConceptenOpruimen.class).voer()).isZero();
        assertThat(wim.haalKaal(concept.pad()).status()).isEqualTo(200);
        huis.klok().verder(Duration.ofDays(1));
        assertThat(wim.haalKaal(concept.pad()).status()).isEqualTo(404);
        assertThat(huis.de(ConceptenOpruimen.class).voer()).isPositive();
        assertThat(resten(concept)).isZero();
    }

    @Test // C2, K1: sent once; the draft goes with it, and the confirmation says what happens now
    void versturen_vernietigt_het_concept_en_bevestigt() throws SQLException {
        Toneel.Zaak concept = Conceptmaker.begin(wim);
        Conceptmaker.vul(wim, concept);
        Formulier laatste = Conceptmaker.blad(wim, concept.pad(), "nakijken").vul("naar", "versturen");
        Bladzijde verzonden = wim.verstuur(laatste);
        assertThat(verzonden.tekst())
                .contains("Uw aanmelding is verstuurd", "Wat gebeurt er nu?", "EIGEN-17")
                .doesNotContain("al ontvangen");
        assertThat(resten(concept)).isZero();
        Bladzijde nogeens = wim.verstuur(laatste);
        assertThat(nogeens.pad()).isEqualTo(verzonden.pad());
        assertThat(nogeens.tekst()).contains("Deze aanmelding was al ontvangen");
        String casus = verzonden.pad().replace("/aanmelden/", "/dossiers/").replace("/verzonden", "");
        assertThat(wim.haal(casus).tekst())
                .contains(concept.woord(), "Er is geen verwarming.", "Om te beoordelen wat er nodig is.");
    }

    /** Rows of the draft and of its keys: the draft, its owner's key, and those of its log and its words. */
    private int resten(Toneel.Zaak concept) throws SQLException {
        try (Connection verbinding = Proefserver.beheerder(huis.databank());
                ResultSet rij = verbinding
                        .createStatement()
                        .executeQuery("select (select count(*) from zorgvuldig.concept where concept_id = '"
                                + concept.id()
                                + "') + (select count(*) from zorgvuldig.eigenaarsleutel where eigenaar_id = '"
                                + concept.id()
                                + "') + (select count(*) from zorgvuldig.gegevenssleutel where eigenaar_id = '"
                                + concept.id() + "')")) {
            rij.next();
            return rij.getInt(1);
        }
    }
}
