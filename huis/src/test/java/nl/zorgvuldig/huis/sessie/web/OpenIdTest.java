package nl.zorgvuldig.huis.sessie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.partij.HuisOprichten;
import nl.zorgvuldig.huis.partij.HuisOprichten.RichtHuisOp;
import nl.zorgvuldig.huis.partij.PartijOpnemen.NeemPartijOp;
import nl.zorgvuldig.huis.proef.Bewoners;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.huis.toegang.Koppelsleutel;
import nl.zorgvuldig.huis.toegang.PersoonOpnemen.NeemPersoonOp;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.protocol.Rol;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.proefuitgever.Proefuitgever;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a real provider: Spring Authorization Server. */
class OpenIdTest {
    private static final Proefuitgever UITGEVER = Proefuitgever.gereed();
    private static final Webhuis HUIS = Webhuis.zonderDeur(UITGEVER.instellingen());

    @BeforeAll
    static void open() {
        UITGEVER.open(HUIS.adres());
        Bewoners bewoners = Bewoners.stichten(HUIS, "Openid");
        Persoon.Id persoon = bewoners.persoon(UITGEVER.uitgever(), Proefuitgever.PERSOON);
        bewoners.verklaar(persoon);
        bewoners.verleen(persoon, bewoners.deelnemer("Politie Openid", "politie"), "aanmelder");
    }

    @AfterAll
    static void sluit() {
        HUIS.close();
        UITGEVER.close();
    }

    private static Bladzijde logInBij(Bezoeker wie, Webhuis huis) {
        Bladzijde kies = wie.haal("/inloggen");
        assertThat(kies.tekst()).contains("/oauth2/authorization/proef", "Politie Proef");
        Bladzijde vraagt =
                wie.haal(huis.adres().resolve("/oauth2/authorization/proef").toString());
        return wie.verstuur(vraagt.formulier("/login")
                .vul("username", Proefuitgever.PERSOON)
                .vul("password", Proefuitgever.PERSOON));
    }

    @Test // 4.6: code, PKCE and private_key_jwt; the house started before its provider
    void wie_bij_zijn_eigen_organisatie_inlogt_komt_binnen() {
        Bezoeker wie = Bezoeker.bij(HUIS.adres());

        Bladzijde binnen = logInBij(wie, HUIS);

        assertThat(binnen.pad()).isEqualTo("/werklijst");
        assertThat(wie.koekjes()).containsKey("zorgvuldig").doesNotContainKeys("zorgvuldig-inloggen", "JSESSIONID");
    }

    @Test // attack 16: on a computer that is shared the session elsewhere can be ended too
    void wie_uitlogt_krijgt_de_weg_om_ook_bij_de_eigen_organisatie_uit_te_loggen() {
        String daar = UITGEVER.uitgever() + "/connect/logout?client_id=huis";

        assertThat(Bezoeker.bij(HUIS.adres()).haal("/inloggen?uit=1").tekst())
                .contains(daar, "Uitloggen bij Politie Proef");
        assertThat(Bezoeker.bij(HUIS.adres()).haal("/inloggen").tekst()).doesNotContain(daar);
    }

    @Test // AVG 5: nothing of a person but who; attack 71: PKCE, state, nonce
    void aan_de_uitgever_wordt_niet_meer_gevraagd_dan_wie_het_is() {
        Bladzijde weg = Bezoeker.bij(HUIS.adres()).haalKaal("/oauth2/authorization/proef");

        assertThat(weg.koptekst("Location").orElseThrow())
                .contains("scope=openid&", "code_challenge_method=S256", "code_challenge=", "state=", "nonce=");
        assertThat(weg.koptekst("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax", "Max-Age=600");
    }

    @Test // attack 71: a code is worth something only in the browser that began
    void een_code_werkt_niet_in_een_andere_browser() {
        Bezoeker begonnen = Bezoeker.bij(HUIS.adres());
        Bladzijde vraagt = begonnen.haal("/oauth2/authorization/proef");
        Bladzijde terug = begonnen.verstuurKaal(vraagt.formulier("/login")
                .vul("username", Proefuitgever.PERSOON)
                .vul("password", Proefuitgever.PERSOON));
        String metCode = begonnen.haalKaal(terug.koptekst("Location").orElseThrow())
                .koptekst("Location")
                .orElseThrow();

        Bladzijde dief = Bezoeker.bij(HUIS.adres()).haalKaal(metCode);
        Bladzijde geknoeid = begonnen.metDezelfdeKoekjes().haalKaal(metCode.replace("state=", "state=x"));

        assertThat(URI.create(metCode).getPath()).isEqualTo("/login/oauth2/code/proef");
        assertThat(dief.status()).isEqualTo(403);
        assertThat(dief.kop()).isEqualTo("Inloggen is niet gelukt");
        assertThat(geknoeid.status()).isEqualTo(403);
        assertThat(begonnen.haal(metCode).pad()).isEqualTo("/werklijst");
        assertThat(begonnen.metDezelfdeKoekjes().haalKaal(metCode).status()).isEqualTo(403);
    }

    @Test // attack 71: mix-up; BIO 5.17.01
    void een_andere_uitgever_of_te_weinig_zekerheid_komt_niet_binnen() {
        String begin = "zorgvuldig.openid.uitgevers.proef.";
        assertThat(inlogMet(begin + "uitgever=http://127.0.0.1/ander")).isEqualTo("Inloggen is niet gelukt");
        assertThat(inlogMet(begin + "zekerheid=hoog")).isEqualTo("Inloggen is niet gelukt");
        assertThat(inlogMet()).isEqualTo("Wij kennen u nog niet");
    }

    @Test // architecture, First house: the first functioneel beheerder comes in with a link that works once
    void de_eerste_beheerder_komt_binnen_met_een_link() {
        try (Webhuis huis = Webhuis.zonderDeur(UITGEVER.instellingen())) {
            UITGEVER.open(huis.adres());
            Koppelsleutel sleutel = huis.de(HuisOprichten.class).voerMetLink(nieuwHuis());
            Bezoeker eerste = Bezoeker.bij(huis.adres());
            eerste.haal("/welkom/" + sleutel.waarde());

            Bladzijde wie = logInBij(eerste, huis);
            assertThat(wie.tekst()).contains("Bent u dit?", "Sanne Rietman");
            assertThat(eerste.verstuur(wie.formulier("/koppelen")).pad()).isEqualTo("/werklijst");
            assertThat(eerste.haal("/beheer").tekst()).contains("U bent de enige beheerder.");
            assertThat(eerste.haal("/beheer/partijen").tekst()).contains("Gemeente Plassen", "Nog niet getekend");
        } finally {
            UITGEVER.open(HUIS.adres());
        }
    }

    private static RichtHuisOp nieuwHuis() {
        return new RichtHuisOp(
                new Samenwerkingsverband.Id(UUID.randomUUID()),
                "Huis Rietveen",
                HuisOprichten.Soort.PROEF,
                new ProtocolLezer().ingebouwd().getFirst(),
                "stuurgroep 2026-3",
                new NeemPartijOp(new Partij.Id(UUID.randomUUID()), "Gemeente Plassen", Set.of(), Set.of()),
                new NeemPersoonOp(new Persoon.Id(UUID.randomUUID()), "Sanne Rietman", "beheerder", Optional.empty()),
                new Rol("functioneel-beheerder"));
    }

    private static String inlogMet(String... instellingen) {
        try (Webhuis huis = Webhuis.zonderDeur(UITGEVER.instellingen(instellingen))) {
            UITGEVER.open(huis.adres());
            return logInBij(Bezoeker.bij(huis.adres()), huis).kop();
        } finally {
            UITGEVER.open(HUIS.adres());
        }
    }
}
