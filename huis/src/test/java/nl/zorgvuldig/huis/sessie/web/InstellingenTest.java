package nl.zorgvuldig.huis.sessie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import nl.zorgvuldig.huis.proef.Bewoners;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.junit.jupiter.api.Test;

class InstellingenTest {

    @Test // 4.7: no serialised objects, so a restart changes nothing
    void een_sessie_overleeft_een_herstart() throws SQLException {
        try (Webhuis eerst = Webhuis.open()) {
            Bewoners bewoners = Bewoners.stichten(eerst, "Herstart");
            bewoners.medewerker("blijver", bewoners.deelnemer("Politie Herstart", "politie"), "aanmelder");
            Bezoeker wie = Bezoeker.bij(eerst.adres());
            wie.logIn("blijver");

            try (Webhuis daarna = eerst.opnieuw()) {
                Bladzijde blad = wie.opAdres(daarna.adres()).haal("/proef/blad");

                assertThat(blad.pad()).isEqualTo("/proef/blad");
                assertThat(opgeslagen(daarna.databank()))
                        .as("the token itself is nowhere in the database")
                        .doesNotContain(wie.koekjes().get("zorgvuldig"));
                assertThat(logregels(daarna.databank())).isEqualTo(1);
            }
        }
    }

    private static String opgeslagen(String databank) throws SQLException {
        return waarde(databank, "select string_agg(s::text, ' ') from zorgvuldig.sessie s");
    }

    private static int logregels(String databank) throws SQLException {
        return Integer.parseInt(waarde(
                databank,
                "select count(*) from zorgvuldig.logregel where handeling = 'BINNENKOMEN' and uitslag = 'TOEGESTAAN'"));
    }

    private static String waarde(String databank, String vraag) throws SQLException {
        try (Connection verbinding = Proefserver.beheerder(databank);
                Statement opdracht = verbinding.createStatement();
                ResultSet rij = opdracht.executeQuery(vraag)) {
            assertThat(rij.next()).isTrue();
            return rij.getString(1);
        }
    }

    @Test // standards 8.3, 8.4: behind https everything is bound to this host
    void met_https_zijn_koekjes_en_verkeer_aan_deze_host_gebonden() {
        try (Webhuis huis =
                Webhuis.open("zorgvuldig.https=true", "zorgvuldig.beveiligingsmeldpunt=mailto:melding@huis.example")) {
            Bladzijde inloggen = Bezoeker.bij(huis.adres()).haalKaal("/inloggen");
            Bladzijde melden = Bezoeker.bij(huis.adres()).haalKaal("/.well-known/security.txt");

            assertThat(inloggen.koptekst("Strict-Transport-Security")).contains("max-age=31536000; includeSubDomains");
            assertThat(inloggen.koptekst("Set-Cookie").orElseThrow())
                    .startsWith("__Host-zorgvuldig-vooraf=")
                    .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Strict")
                    .doesNotContain("Domain");
            assertThat(melden.tekst()).isEqualTo("""
                    Contact: mailto:melding@huis.example
                    Expires: 2026-08-29T00:00:00Z
                    Preferred-Languages: nl, en
                    """);
        }
    }

    @Test // 4.6: no way in that nobody set up
    void zonder_inrichting_is_er_geen_deur() {
        try (Webhuis huis = Webhuis.zonderDeur()) {
            Bezoeker niemand = Bezoeker.bij(huis.adres());
            Bladzijde inloggen = niemand.haal("/inloggen");

            assertThat(inloggen.tekst()).contains("Inloggen is hier nog niet ingericht.");
            assertThat(inloggen.formulieren()).isEmpty();
            assertThat(niemand.haalKaal("/proef/inloggen").koptekst("Location")).contains("/inloggen");
            assertThat(niemand.haalKaal("/login").koptekst("Location")).contains("/inloggen");
        }
    }
}
