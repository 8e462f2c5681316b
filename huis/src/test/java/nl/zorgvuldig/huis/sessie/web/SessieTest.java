package nl.zorgvuldig.huis.sessie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.zorgvuldig.huis.proef.Bewoners;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.kern.toegang.Rolverlening;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessieTest {
    private static final String BLAD = "/proef/blad";
    private static final String KOEKJE = "zorgvuldig";

    private Webhuis huis = Webhuis.open();
    private Bewoners bewoners = Bewoners.stichten(huis, "Oevers");
    private Partij.Id politie = bewoners.partij("Politie Oevers", "politie");
    private Partij.Id college = bewoners.partij("Gemeente Kade", "college");

    @BeforeAll
    void onderteken() {
        bewoners.onderteken(politie);
        bewoners.onderteken(college);
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    private Persoon.Id medewerker(String naam) {
        Persoon.Id persoon = bewoners.persoon(naam);
        bewoners.verklaar(persoon);
        return persoon;
    }

    private Bezoeker bezoeker() {
        return Bezoeker.bij(huis.adres());
    }

    @Test // H1, B2
    void wie_een_rol_heeft_komt_vanzelf_in_die_context() {
        bewoners.verleen(medewerker("een-rol"), politie, "aanmelder");

        Bezoeker wie = bezoeker();

        Bladzijde binnen = wie.logIn("een-rol");

        assertThat(binnen.pad()).isEqualTo("/werklijst");
        assertThat(wie.haal(BLAD).tekst()).contains("Politie Oevers", "<strong>aanmelder</strong>", "<span>Oevers");
    }

    @Test // security 9: the stronger role of one context does not help in the weaker one
    void wie_twee_rollen_heeft_kiest_er_een() {
        Persoon.Id persoon = medewerker("twee-rollen");
        bewoners.verleen(persoon, politie, "aanmelder");
        bewoners.verleen(persoon, college, "procesregisseur");
        Bezoeker wie = bezoeker();

        Bladzijde keuze = wie.logIn("twee-rollen");
        Bladzijde binnen = wie.verstuur(kies(keuze, "procesregisseur"));

        assertThat(keuze.pad()).isEqualTo("/context");
        assertThat(binnen.pad()).isEqualTo("/werklijst");
        assertThat(wie.haal(BLAD).tekst()).contains("<strong>procesregisseur</strong>", "Gemeente Kade");
    }

    private static Formulier kies(Bladzijde keuze, String rol) {
        String waarde = keuze.tekst()
                .lines()
                .filter(regel -> regel.contains("name=\"keuze\"") && regel.contains("/" + rol + "\""))
                .map(regel -> regel.replaceAll(".*value=\"([^\"]*)\".*", "$1"))
                .findFirst()
                .orElseThrow();
        return keuze.formulier("/context").vul("keuze", waarde);
    }

    @Test // attack 71: a token from before log-in, or from another context, is worth nothing
    void inloggen_en_wisselen_geven_een_nieuw_koekje() {
        Persoon.Id persoon = medewerker("wisselaar");
        bewoners.verleen(persoon, politie, "aanmelder");
        bewoners.verleen(persoon, college, "procesregisseur");
        Bezoeker wie = bezoeker();
        wie.zetKoekje(KOEKJE, "ondergeschoven");

        Bladzijde keuze = wie.logIn("wisselaar");
        String naInloggen = wie.koekjes().get(KOEKJE);
        Bezoeker dief = wie.metDezelfdeKoekjes();
        wie.verstuur(kies(keuze, "aanmelder"));

        assertThat(naInloggen).isNotEqualTo("ondergeschoven");
        assertThat(wie.koekjes().get(KOEKJE)).isNotEqualTo(naInloggen);
        assertThat(dief.haal(BLAD).pad()).isEqualTo("/inloggen");
    }

    @Test // A1: a second tab cannot act for another context
    void een_formulier_uit_een_andere_context_wordt_niet_verwerkt() {
        Persoon.Id persoon = medewerker("tabbladen");
        bewoners.verleen(persoon, politie, "aanmelder");
        bewoners.verleen(persoon, college, "procesregisseur");
        Bezoeker wie = bezoeker();
        wie.verstuur(kies(wie.logIn("tabbladen"), "aanmelder"));
        Formulier oud = wie.haal(BLAD).formulier(BLAD);
        wie.verstuur(kies(wie.haal("/context"), "procesregisseur"));

        Bladzijde geweigerd = wie.verstuurKaal(oud);

        assertThat(geweigerd.status()).isEqualTo(403);
        assertThat(geweigerd.kop()).isEqualTo("U werkt intussen in een andere rol");
        assertThat(geweigerd.tekst()).contains("U werkt nu als procesregisseur van Gemeente Kade");
    }

    @Test // B3
    void wie_geen_verklaring_heeft_blijft_buiten_en_leest_waarom() {
        Persoon.Id persoon = bewoners.persoon("zonder-verklaring");
        bewoners.verleen(persoon, politie, "aanmelder");

        Bladzijde buiten = bezoeker().logIn("zonder-verklaring");

        assertThat(buiten.status()).isEqualTo(403);
        assertThat(buiten.kop()).isEqualTo("U kunt nog niet naar binnen");
        assertThat(buiten.tekst()).contains("screening", "artikel 13.2").doesNotContain("href=\"/werklijst\"");
    }

    @Test // A3
    void wie_voor_een_partij_werkt_die_niet_tekende_blijft_buiten() {
        Partij.Id nieuw = bewoners.partij("Reclassering Oevers", "reclassering");
        bewoners.verleen(medewerker("niet-getekend"), nieuw, "aanmelder");

        Bladzijde buiten = bezoeker().logIn("niet-getekend");

        assertThat(buiten.status()).isEqualTo(403);
        assertThat(buiten.tekst()).contains("Reclassering Oevers");
    }

    @Test // B1, T6: checked at every request
    void een_ingetrokken_rol_werkt_bij_het_volgende_verzoek() {
        Persoon.Id persoon = medewerker("kwijt");
        Rolverlening rol = bewoners.verleen(persoon, politie, "aanmelder");
        Bezoeker wie = bezoeker();
        wie.logIn("kwijt");

        bewoners.trekIn(persoon, rol);

        assertThat(wie.haal(BLAD).kop()).isEqualTo("In welke rol werkt u nu?");
        assertThat(wie.haal("/context").tekst()).contains("U heeft op dit moment geen rol.");
    }

    @Test // A5, IJ 27.3, attack 19
    void wie_werkt_voor_een_partij_die_uittreedt_is_er_meteen_uit() {
        Partij.Id vertrekt = bewoners.partij("Woningstichting Oevers", "politie");
        bewoners.onderteken(vertrekt);
        bewoners.verleen(medewerker("uittreder"), vertrekt, "aanmelder");
        Bezoeker wie = bezoeker();
        wie.logIn("uittreder");

        bewoners.laatUittreden(vertrekt);

        assertThat(wie.haalKaal(BLAD).koptekst("Location")).contains("/context");
        assertThat(wie.haal(BLAD).status()).isEqualTo(403);
    }

    @Test // 4.7: thirty minutes of silence, ten hours at most
    void een_sessie_eindigt_vanzelf() {
        bewoners.verleen(medewerker("stil"), politie, "aanmelder");
        Bezoeker wie = bezoeker();
        wie.logIn("stil");
        for (int keer = 0; keer < 20; keer++) {
            assertThat(wie.haal(BLAD).pad()).isEqualTo(BLAD);
            huis.technischeKlok().verder(Duration.ofMinutes(29));
        }
        wie.haal(BLAD);
        huis.technischeKlok().verder(Duration.ofMinutes(21));
        assertThat(wie.haal(BLAD).pad()).isEqualTo("/inloggen");

        Bezoeker ander = bezoeker();
        ander.logIn("stil");
        huis.technischeKlok().verder(Duration.ofMinutes(31));
        assertThat(ander.haal(BLAD).pad()).isEqualTo("/inloggen");
    }

    @Test // attack 16
    void uitloggen_eindigt_de_sessie_en_ruimt_de_browser_op() {
        bewoners.verleen(medewerker("weg"), politie, "aanmelder");
        Bezoeker wie = bezoeker();
        wie.logIn("weg");
        Bezoeker dief = wie.metDezelfdeKoekjes();

        Bladzijde uit = wie.verstuurKaal(wie.haal(BLAD).formulier("/uitloggen"));

        assertThat(uit.koptekst("Clear-Site-Data")).contains("\"cache\", \"cookies\", \"storage\"");
        assertThat(wie.koekjes()).doesNotContainKey(KOEKJE);
        assertThat(wie.haal("/inloggen?uit=1").tekst())
                .contains("U bent uitgelogd.")
                .doesNotContain("Uitloggen bij");
        assertThat(dief.haal(BLAD).pad()).isEqualTo("/inloggen");
    }

    @Test // ASVS 7: the last log-in is shown
    void de_vorige_keer_inloggen_staat_onder_aan_de_bladzijde() {
        bewoners.verleen(medewerker("vaker"), politie, "aanmelder");

        Bladzijde eerste = bladVan("vaker");
        Bladzijde tweede = bladVan("vaker");

        assertThat(eerste.tekst()).doesNotContain("U logde hiervoor in");
        assertThat(tweede.tekst()).contains("U logde hiervoor in op maandag 2 maart 2026");
    }

    private Bladzijde bladVan(String naam) {
        Bezoeker wie = bezoeker();
        wie.logIn(naam);
        return wie.haal(BLAD);
    }

    @Test // attack 36: no list of who is known
    void een_onbekende_leest_niets_over_het_huis() {
        Bladzijde onbekend = bezoeker().logIn("niemand");

        assertThat(onbekend.status()).isEqualTo(403);
        assertThat(onbekend.kop()).isEqualTo("Wij kennen u nog niet");
        assertThat(onbekend.tekst()).doesNotContain("Oevers");
    }
}
