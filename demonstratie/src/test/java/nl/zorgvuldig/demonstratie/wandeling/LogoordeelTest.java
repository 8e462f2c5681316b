package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What stands out by rule in real acts, what is drawn by lot, what a person judges of it, and what leaves the house. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogoordeelTest {
    private static final String WOORD = "Kanarieoordeel8152";
    private static final String OORDEEL = "Motivering9264";

    private final Webhuis huis = Proefdemonstratie.open();
    private final Bezoeker wim = Proefdemonstratie.als(huis, "wijkagent", Toneel.EERSTE);
    private final Bezoeker pieter = Proefdemonstratie.als(huis, "procesregisseur", Toneel.EERSTE);
    private final Bezoeker petra = Proefdemonstratie.als(huis, "privacyadviseur", Toneel.EERSTE);

    @AfterAll
    void sluit() {
        huis.close();
    }

    @Test // I3: someone opened the dossier of a person with the own surname
    void een_casus_van_iemand_met_de_eigen_achternaam_valt_op() {
        Formulier formulier = Casusmaker.ingevuld(wim, WOORD).vul("persoon.geslachtsnaam", "van Regelink");
        String pad = wim.verstuur(formulier).pad();
        Casusmaker.pakOp(pieter, pad);
        pieter.haal(pad);

        Bladzijde opvallend = petra.haal("/logboek/opvallend");

        assertThat(opvallend.tekst())
                .contains("Casus van iemand met dezelfde achternaam", "Pieter Regelink", "Vraag of het familie is")
                .doesNotContain("van Regelink", WOORD);
    }

    @Test // I2, I3: refused attempts
    void wie_vaak_iets_vraagt_dat_niet_van_hem_is_valt_op() {
        zoektVergeefs();

        assertThat(petra.haal("/logboek/opvallend").tekst())
                .contains("Vaak geweigerd in korte tijd", "Tess Rechterink", "6 keer kort na elkaar");
    }

    @Test // I3: after-hours use
    void wie_in_de_nacht_kijkt_valt_op() {
        String pad = Casusmaker.meldAan(wim, WOORD);
        huis.klok().verder(Duration.ofHours(17));
        wim.haal(pad);
        Bladzijde opvallend = petra.haal("/logboek/opvallend");
        huis.klok().verder(Duration.ofHours(7));

        assertThat(opvallend.tekst()).contains("Gekeken buiten werktijd");
    }

    @Test // IJ bijlage 3: judged by a person, with the reason, and read back
    void een_signaal_wordt_beoordeeld_met_een_reden() {
        zoektVergeefs();
        Formulier formulier = petra.haal("/logboek/opvallend").formulier("/logboek/opvallend");

        Bladzijde zonder = petra.verstuur(formulier.vul("oordeel", "UITZOEKEN"));
        assertThat(zonder.status()).isEqualTo(422);
        assertThat(zonder.tekst()).contains("Schrijf op waarom u dat vindt");

        Bladzijde na = petra.verstuur(formulier.vul("oordeel", "UITZOEKEN").vul("motivering", OORDEEL + " gevraagd"));
        assertThat(na.tekst()).contains("Beoordeeld (", "Nog uitzoeken", OORDEEL + " gevraagd", "Petra Toorman");
    }

    @Test // IJ bijlage 3: sampling with recorded judgement; the motivation lies sealed
    void een_steekproef_wordt_getrokken_en_beoordeeld() throws SQLException {
        Casusmaker.meldAan(wim, WOORD);
        petra.haal("/logboek");
        Bladzijde steekproef = petra.verstuur(petra.haal("/logboek/steekproeven")
                .formulier("/logboek/steekproeven")
                .vul("aantal", "5"));

        assertThat(steekproef.kop()).isEqualTo("Steekproef");
        assertThat(steekproef.tekst()).doesNotContain("Petra Toorman", WOORD);
        Formulier oordeel = steekproef.formulier(steekproef.pad());
        Bladzijde na = petra.verstuur(oordeel.vul("oordeel", "IN_ORDE").vul("motivering", OORDEEL + " steekproef"));

        assertThat(na.tekst()).contains("In orde", OORDEEL + " steekproef");
        assertThat(petra.haal("/logboek/steekproeven").tekst()).contains("1 van 5");
        assertThat(rijen("select encode(motivering, 'escape') from zorgvuldig.logoordeel"))
                .isNotEmpty()
                .noneMatch(rij -> rij.contains(OORDEEL));
    }

    @Test // I3: who watches is watched by somebody else
    void niemand_beoordeelt_wat_hij_zelf_deed() throws SQLException {
        Casusmaker.meldAan(wim, WOORD);
        Bladzijde steekproef =
                petra.verstuur(petra.haal("/logboek/steekproeven").formulier("/logboek/steekproeven"));
        String eigen = rijen("select logregel_id || ' ' || to_char(moment at time zone 'UTC',"
                        + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from zorgvuldig.logregel"
                        + " where handeling = 'LOGBOEK_INZIEN' and uitslag = 'TOEGESTAAN' limit 1")
                .getFirst();
        Formulier oordeel = steekproef
                .formulier(steekproef.pad())
                .vul("regel", eigen.substring(0, 36))
                .vul("moment", eigen.substring(37));

        Bladzijde na = petra.verstuur(oordeel.vul("oordeel", "IN_ORDE").vul("motivering", "zelf"));

        assertThat(na.status()).isEqualTo(422);
        assertThat(na.tekst()).contains("Wat u zelf deed, beoordeelt een ander");
        assertThat(rijen("select 1 from zorgvuldig.logoordeel where logregel_id = '" + eigen.substring(0, 36) + "'"))
                .isEmpty();
    }

    @Test // I2: taken out only with a reason, with who, when and why in its head, and nothing of a casus
    void uitvoer_vraagt_een_reden_en_zegt_wie_wanneer_en_waarom() throws SQLException {
        Casusmaker.meldAan(wim, WOORD);
        Formulier formulier = petra.haal("/logboek").formulier("/logboek/uitvoer");

        assertThat(petra.verstuur(formulier).tekst()).contains("Schrijf op waarom u de regels uitvoert");

        Bladzijde bestand = petra.verstuurKaal(formulier.vul("reden", "=vraag van de FG"));
        assertThat(bestand.status()).isEqualTo(200);
        assertThat(bestand.koptekst("Content-Disposition").orElseThrow()).contains("attachment", ".csv");
        assertThat(bestand.tekst())
                .contains("\"Uitgevoerd door\",\"Petra Toorman\"", "\"'=vraag van de FG\"", "\"Wim Agterberg\"")
                .doesNotContain(WOORD);
        assertThat(rijen("select doel from zorgvuldig.logregel where handeling = 'LOGBOEK_INZIEN'"))
                .contains("logboek-uitvoer");
        assertThat(rijen("select encode(reden, 'escape') from zorgvuldig.loguitvoer"))
                .isNotEmpty()
                .noneMatch(rij -> rij.contains("vraag van"));
    }

    @Test // I2: nobody else, whatever is sent
    void een_ander_trekt_niets_oordeelt_niets_en_voert_niets_uit() throws SQLException {
        int oordelen = rijen("select 1 from zorgvuldig.logoordeel").size();
        for (String pad : List.of("/logboek/steekproeven", "/logboek/opvallend", "/logboek/uitvoer?reden=x")) {
            assertThat(Losformulier.van(pieter).verstuur(pad).status()).as(pad).isIn(303, 404);
        }
        for (String pad : List.of("/logboek/steekproeven", "/logboek/opvallend")) {
            assertThat(pieter.haalKaal(pad).status()).as(pad).isEqualTo(404);
        }
        assertThat(rijen("select 1 from zorgvuldig.logoordeel")).hasSize(oordelen);
    }

    private void zoektVergeefs() {
        Bezoeker tess = Proefdemonstratie.als(huis, "rechercheur", Toneel.EERSTE);
        for (int keer = 0; keer < 6; keer++) {
            tess.haalKaal("/dossiers/" + UUID.randomUUID());
        }
    }

    private List<String> rijen(String sql) throws SQLException {
        try (Connection verbinding = Proefserver.beheerder(huis.databank());
                ResultSet rijen = verbinding.createStatement().executeQuery(sql)) {
            List<String> gevonden = new ArrayList<>();
            while (rijen.next()) {
                gevonden.add(rijen.getString(1));
            }
            return gevonden;
        }
    }
}
