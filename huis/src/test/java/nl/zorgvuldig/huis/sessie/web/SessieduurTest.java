package nl.zorgvuldig.huis.sessie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import nl.zorgvuldig.huis.proef.Bewoners;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.huis.sessie.Sessies;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessieduurTest {
    private static final String BLAD = "/proef/blad";

    private final Webhuis huis = Webhuis.open();
    private final Bewoners bewoners = Bewoners.stichten(huis, "Duinen");
    private final Partij.Id politie = bewoners.partij("Politie Duinen", "politie");

    @BeforeAll
    void onderteken() {
        bewoners.onderteken(politie);
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    private Persoon.Id medewerker(String naam) {
        return bewoners.medewerker(naam, politie, "aanmelder");
    }

    private Bezoeker ingelogd(String naam) {
        Bezoeker wie = Bezoeker.bij(huis.adres());
        wie.logIn(naam);
        return wie;
    }

    @Test // WCAG 2.2.1: the page says until when, without a script
    void elke_bladzijde_zegt_tot_wanneer_u_ingelogd_blijft() {
        medewerker("lezer");
        Bezoeker wie = ingelogd("lezer");

        assertThat(wie.haal(BLAD).tekst()).contains("dan blijft u ingelogd tot ", "href=\"/sessie\"");
        assertThat(wie.haal("/sessie").kop()).isEqualTo("Uw sessie");
    }

    @Test // WCAG 2.2.1, BIO: extended on request, never beyond the end that was set at log-in
    void verlengen_kan_maar_nooit_voorbij_het_uiterste_einde() {
        medewerker("blijver");
        Bezoeker wie = ingelogd("blijver");
        String uiterlijk = regel(wie.haal("/sessie"), "Uiterlijk open tot");
        for (int keer = 0; keer < 20; keer++) {
            huis.technischeKlok().verder(Duration.ofMinutes(29));
            Bladzijde verlengd = wie.verstuur(wie.haal("/sessie").formulier("/sessie/verlengen"));
            assertThat(verlengd.pad()).isEqualTo("/sessie");
            assertThat(regel(verlengd, "Uiterlijk open tot")).isEqualTo(uiterlijk);
        }
        assertThat(regel(wie.haal("/sessie"), "Open tot, als u niets doet")).isEqualTo(uiterlijk);
        huis.technischeKlok().verder(Duration.ofMinutes(21));
        assertThat(wie.haal("/sessie").pad()).isEqualTo("/inloggen");
    }

    @Test // extending asks what every form asks
    void verlengen_zonder_sleutel_kan_niet() {
        medewerker("vervalst");
        Bezoeker wie = ingelogd("vervalst");

        Bladzijde na = wie.vraag(wie.verzoek("/sessie/verlengen").POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(na.status()).isEqualTo(403);
    }

    @Test // attack 16, 68: a person can end every session that is open anywhere
    void overal_uitloggen_eindigt_elke_eigen_sessie_en_geen_andere() {
        medewerker("overal");
        medewerker("ander");
        Bezoeker hier = ingelogd("overal");
        Bezoeker thuis = ingelogd("overal");
        Bezoeker ander = ingelogd("ander");

        hier.verstuur(hier.haal("/sessie").formulier("/sessie/overal"));

        assertThat(hier.haal(BLAD).pad()).isEqualTo("/inloggen");
        assertThat(thuis.haal(BLAD).pad()).isEqualTo("/inloggen");
        assertThat(ander.haal(BLAD).pad()).isEqualTo(BLAD);
    }

    @Test // B5: whoever registers people can end all sessions of someone, also one in which no role was chosen yet
    void alle_sessies_van_iemand_zijn_te_beeindigen() {
        Persoon.Id weg = medewerker("weg");
        Persoon.Id zonderRol = bewoners.persoon("zonder-rol");
        medewerker("blijft");
        Bezoeker een = ingelogd("weg");
        Bezoeker twee = ingelogd("weg");
        Bezoeker zonder = ingelogd("zonder-rol");
        Bezoeker blijft = ingelogd("blijft");

        int beeindigd = huis.de(Sessies.class).beeindigAlle(bewoners.beheerder().huis(), weg);
        huis.de(Sessies.class).beeindigAlle(bewoners.beheerder().huis(), zonderRol);

        assertThat(beeindigd).isEqualTo(2);
        assertThat(een.haal(BLAD).pad()).isEqualTo("/inloggen");
        assertThat(twee.haal(BLAD).pad()).isEqualTo("/inloggen");
        assertThat(zonder.haal("/context").pad()).isEqualTo("/inloggen");
        assertThat(blijft.haal(BLAD).pad()).isEqualTo(BLAD);
    }

    @Test // ASVS 7: the last log-in is shown on the first page, with what to do when it was somebody else
    void de_vorige_keer_staat_op_de_eerste_bladzijde_met_wat_u_kunt_doen() {
        medewerker("vaker");
        ingelogd("vaker");
        Bladzijde eerste = Bezoeker.bij(huis.adres()).logIn("vaker");

        assertThat(eerste.tekst()).contains("U logde hiervoor in op ", "Was u dat niet?");
        assertThat(ingelogd("vaker").haal("/sessie").tekst()).contains("meld het meteen aan de beheerder");
    }

    private static String regel(Bladzijde bladzijde, String sleutel) {
        return bladzijde.tekst().replaceFirst("(?s).*?" + sleutel + "</dt>\\s*<dd[^>]*>([^<]*)</dd>.*", "$1");
    }
}
