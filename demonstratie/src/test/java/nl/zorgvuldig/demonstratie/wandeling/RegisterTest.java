package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A partij reads and takes out what it gave to others, from real acts (F1, F2, F4, T8). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterTest {
    private static final String PAD = "/verstrekkingen";
    private static final String FORMULE = "[\\s\\p{Z}]*[=+@\\-\\t\\r].*";

    private final Webhuis huis = Proefdemonstratie.open();
    private final Bezoeker wim = als("wijkagent");
    private final Bezoeker pieter = als("procesregisseur");
    private final JdbcClient vrij = Proefserver.vrij(huis.databank());
    private final String woord = "Kanarie" + UUID.randomUUID().toString().substring(0, 8);
    private final String casus = Casusmaker.meldAan(wim, woord);

    RegisterTest() {
        Casusmaker.pakOp(pieter, casus);
        pieter.haal(casus);
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    private Bezoeker als(String wie) {
        return Proefdemonstratie.als(huis, wie, Toneel.EERSTE);
    }

    private long regels() {
        return vrij.sql("select count(*) from zorgvuldig.verstrekking where dossier_id = ?::uuid")
                .param(casus.substring(casus.lastIndexOf('/') + 1))
                .query(Long.class)
                .single();
    }

    @Test // F1, F4: what, to whom, for whom, what for, and who answers for it; nothing of the casus itself
    void een_partij_leest_wat_zij_aan_anderen_gaf() {
        Bladzijde gegeven = wim.haal(PAD);
        assertThat(gegeven.status()).isEqualTo(200);
        assertThat(gegeven.tekst())
                .contains("Wat wij hebben gegeven", "Pieter Regelink", "gezien op het scherm", "Waarom?")
                .contains("Wie voor de gegevens verantwoordelijk is")
                .doesNotContain(woord);
        assertThat(wim.haal("/werklijst").tekst()).contains("href=\"/verstrekkingen\"");
    }

    @Test // F1: one line for what was given, however often it is looked at; the own people are none
    void opnieuw_kijken_is_geen_nieuwe_verstrekking() {
        long eerst = regels();
        assertThat(eerst).isPositive();
        pieter.haal(casus);
        wim.haal(casus);
        assertThat(regels()).isEqualTo(eerst);
        assertThat(vrij.sql(
                                "select count(*) from zorgvuldig.verstrekking v join zorgvuldig.inbreng i using (inbreng_id)"
                                        + " where v.gever_id <> i.gever_id")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test // F1, G2: each partij its own, and whoever the profile does not name gets the one answer
    void niemand_leest_wat_een_ander_gaf() {
        assertThat(als("consulent").haal(PAD).tekst()).contains("In deze periode gaf uw partij niets");
        Bladzijde nergens = wim.haalKaal("/dossiers/" + UUID.randomUUID());
        for (String wie : List.of("procesregisseur", "beheerder", "privacyadviseur")) {
            Bezoeker ander = als(wie);
            assertThat(ander.haalKaal(PAD).bytes()).as(wie).isEqualTo(nergens.bytes());
            for (String uitvoer : List.of("/csv", "/json")) {
                assertThat(Losformulier.van(ander).verstuur(PAD + uitvoer).status())
                        .as(wie)
                        .isEqualTo(404);
            }
            assertThat(ander.haal("/werklijst").tekst()).doesNotContain("href=\"/verstrekkingen\"");
        }
    }

    @Test // F2, T8: as a file for a spreadsheet, in which nothing is a formula, and that shows when it is not whole
    void een_partij_neemt_het_mee_naar_een_rekenblad() throws IOException {
        Bladzijde bestand = wim.verstuurKaal(wim.haal(PAD).formulier(PAD + "/csv"));
        assertThat(bestand.status()).isEqualTo(200);
        assertThat(bestand.koptekst("Content-Disposition").orElseThrow()).contains("attachment", ".csv");
        List<CSVRecord> rijen =
                CSVFormat.RFC4180.parse(new StringReader(bestand.tekst())).getRecords();
        assertThat(rijen.stream().flatMap(CSVRecord::stream)).noneMatch(cel -> cel.matches(FORMULE));
        assertThat(bestand.tekst()).contains("Pieter Regelink").doesNotContain(woord);
        assertThat(rijen.getLast().get(1)).isEqualTo(String.valueOf(rijen.size() - 6));
        assertThat(rijen.size()).isGreaterThan(6);
    }

    @Test // F2, Wpg 32, Wjsg 39j: with all that a law asks
    void een_partij_neemt_het_mee_voor_een_ander_systeem() {
        Bladzijde bestand = wim.verstuurKaal(wim.haal(PAD).formulier(PAD + "/json"));
        JsonNode alles = new JsonMapper().readTree(bestand.tekst());
        assertThat(alles.get("aantal").asLong())
                .isEqualTo(alles.get("verstrekkingen").size())
                .isPositive();
        assertThat(alles.get("verantwoordelijk")).isNotEmpty();
        JsonNode een = alles.get("verstrekkingen").get(0);
        assertThat(een.propertyNames())
                .contains(
                        "op", "categorie", "ontvanger", "fase", "doel", "taak", "grondslag", "weg", "gegeven", "casus");
        assertThat(een.get("grondslag")).isNotEmpty();
        assertThat(een.get("ontvanger").get("persoon").asString()).isEqualTo("Pieter Regelink");
        assertThat(bestand.tekst()).doesNotContain(woord);
    }

    @Test // F1, K1: reading and taking out are in the log themselves
    void wie_het_leest_staat_in_het_logboek() {
        wim.haal(PAD);
        wim.verstuurKaal(wim.haal(PAD).formulier(PAD + "/json"));
        assertThat(vrij.sql("select distinct doel from zorgvuldig.logregel where handeling = 'REGISTER_INZIEN'"
                                + " and uitslag = 'TOEGESTAAN'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("register-inzien", "register-uitvoer");
        pieter.haalKaal(PAD);
        assertThat(als("privacyadviseur").haal("/logboek").tekst()).contains("nagaan wat de eigen partij gaf");
    }

    @Test // F1: by receiver, category and days
    void het_register_is_te_doorzoeken() {
        String partij = vrij.sql("select distinct partij_id from zorgvuldig.verstrekking")
                .query(UUID.class)
                .list()
                .getFirst()
                .toString();
        assertThat(wim.haal(PAD + "?aan=" + partij).tekst()).contains("Pieter Regelink");
        assertThat(wim.haal(PAD + "?aan=" + UUID.randomUUID()).tekst()).doesNotContain("Pieter Regelink");
        assertThat(wim.haal(PAD + "?categorie=bestaat-niet").tekst()).doesNotContain("Pieter Regelink");
        assertThat(wim.haal(PAD + "?van=2000-01-01&tm=2000-02-01").tekst()).doesNotContain("Pieter Regelink");
        assertThat(wim.haal(PAD + "?van=gisteren").status()).isEqualTo(422);
        assertThat(wim.haal(PAD + "?van=3-3-2026&tm=2-3-2026").status()).isEqualTo(422);
    }

    @Test // T8: whatever is asked, it is a question and never a part of one
    void geen_vraag_breekt_iets_of_toont_meer() {
        Random kans = new Random(2026);
        List<String> stof = List.of(
                "'",
                "\"",
                ";",
                "--",
                "%",
                "_",
                "\\",
                "\u0000",
                "(",
                "~",
                "1",
                "x",
                "=",
                "\n",
                "-",
                "T00:00:00Z",
                "9999999999",
                "' or '1'='1",
                "'; drop table zorgvuldig.verstrekking; --",
                "+1000000000-01-01",
                UUID.randomUUID().toString());
        for (int keer = 0; keer < 150; keer++) {
            List<String> delen = new ArrayList<>();
            for (String veld : List.of("van", "tm", "aan", "categorie", "na")) {
                StringBuilder waarde = new StringBuilder();
                for (int i = kans.nextInt(4); i > 0; i--) {
                    waarde.append(stof.get(kans.nextInt(stof.size())));
                }
                delen.add(veld + "=" + URLEncoder.encode(waarde.toString(), StandardCharsets.UTF_8));
            }
            String vraag = PAD + "?" + String.join("&", delen);
            assertThat(wim.haalKaal(vraag).status()).as(vraag).isIn(200, 422);
        }
        assertThat(regels()).isPositive();
    }
}
