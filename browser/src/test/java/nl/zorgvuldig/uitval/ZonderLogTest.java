package nl.zorgvuldig.uitval;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import nl.zorgvuldig.verhaal.Opvoering;
import nl.zorgvuldig.verhaal.Toneel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Opvoering.class)
class ZonderLogTest {
    private static final String ACHTERNAAM = "Kanariepiet";

    private final Toneel toneel;

    ZonderLogTest(Toneel toneel) {
        this.toneel = toneel;
    }

    @Test // T9: when the log cannot be written, nothing is shown
    void zonder_log_komt_er_niets_op_het_scherm() throws Exception {
        try (Klant wim = new Klant(toneel.adres());
                Klant pieter = new Klant(toneel.adres());
                Connection databank = Databank.open(toneel.data())) {
            wim.druk(wim.lees("/inloggen"), "Wim Agterberg");
            String casus = Melding.doe(wim, ACHTERNAAM);
            pieter.druk(pieter.druk(pieter.lees("/inloggen"), "Pieter Regelink"), "Gemeente Zwolle");
            HttpResponse<String> werklijst = pieter.lees("/werklijst");
            String oppakken = casus.replace("dossiers", "wachtrij") + "/oppakken";
            zonderLog(databank, () -> {
                weigert(wim.lees(casus));
                weigert(wim.lees("/werklijst"));
                weigert(pieter.lees(casus));
                weigert(pieter.verstuur(werklijst, oppakken, Map.of()));
            });
            assertThat(wim.lees(casus).body()).contains(Melding.KANARIE, ACHTERNAAM);
            assertThat(pieter.verstuur(werklijst, oppakken, Map.of()).body()).contains(Melding.KANARIE);
            zonderLog(databank, () -> List.of("", "/beoordelen").forEach(deel -> weigert(pieter.lees(casus + deel))));
            assertThat(pieter.lees(casus + "/beoordelen").body()).contains(Melding.KANARIE);
        }
    }

    private static void zonderLog(Connection databank, Runnable daad) throws SQLException {
        try (Statement opdracht = databank.createStatement()) {
            opdracht.execute("revoke insert on zorgvuldig.logregel from zorgvuldig_loggen");
            try {
                daad.run();
            } finally {
                opdracht.execute("grant insert on zorgvuldig.logregel to zorgvuldig_loggen");
            }
        }
    }

    private static void weigert(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.uri().getPath()).isEqualTo(500);
        assertThat(antwoord.body() + antwoord.headers())
                .contains("Het lukte ons niet")
                .doesNotContain(Melding.KANARIE, ACHTERNAAM, "Jannes", "999970793");
    }
}
