package nl.zorgvuldig.huis.sessie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.zorgvuldig.huis.proef.Bewoners;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.kern.partij.Partij;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrenzenTest {
    private static final String BLAD = "/proef/blad";
    private static final Webhuis HUIS = Webhuis.gedeeld();

    @BeforeAll
    static void bewoon() {
        Bewoners bewoners = Bewoners.stichten(HUIS, "Grens");
        Partij.Id partij = bewoners.deelnemer("Politie Grens", "politie");
        bewoners.medewerker("grens-aanmelder", partij, "aanmelder");
        bewoners.medewerker("grens-regisseur", partij, "procesregisseur");
    }

    private static Bezoeker binnen(String wie) {
        Bezoeker bezoeker = Bezoeker.bij(HUIS.adres());
        bezoeker.logIn(wie);
        return bezoeker;
    }

    @Test // A1, IJ 9.7, attack 1: the same bytes and the same headers
    void wat_er_niet_is_en_wat_niet_van_u_is_zijn_niet_te_onderscheiden() {
        Bezoeker aanmelder = binnen("grens-aanmelder");
        Bezoeker regisseur = binnen("grens-regisseur");
        Bladzijde nietVanU = aanmelder.haalKaal("/proef/bladen/1");
        List<Bladzijde> anderen = List.of(
                aanmelder.haalKaal("/bestaat-niet"),
                aanmelder.haalKaal("/proef/bladen/geen-nummer"),
                aanmelder.haalKaal("/stijl/bestaat-niet"),
                regisseur.haalKaal("/proef/bladen/2?x=1"));

        assertThat(nietVanU.status()).isEqualTo(404);
        assertThat(nietVanU.kopteksten()).doesNotContainKeys("set-cookie", "etag", "vary");
        assertThat(anderen).allSatisfy(andere -> {
            assertThat(andere.status()).isEqualTo(404);
            assertThat(andere.bytes()).isEqualTo(nietVanU.bytes());
            assertThat(andere.kopteksten()).isEqualTo(nietVanU.kopteksten());
        });
    }

    @Test // attack 36: without a session every address answers the same
    void zonder_sessie_leidt_elk_adres_naar_het_inloggen() {
        Bezoeker niemand = Bezoeker.bij(HUIS.adres());
        Bladzijde bestaand = niemand.haalKaal(BLAD);
        Bladzijde onbekend = niemand.haalKaal("/bestaat-niet");

        assertThat(bestaand.status()).isEqualTo(303);
        assertThat(bestaand.koptekst("Location")).contains("/inloggen");
        assertThat(onbekend.kopteksten()).isEqualTo(bestaand.kopteksten());
        assertThat(onbekend.bytes()).isEqualTo(bestaand.bytes());
    }

    @Test // attack 64
    void een_formulier_zonder_de_juiste_sleutel_wordt_niet_verwerkt() {
        Bezoeker wie = binnen("grens-aanmelder");

        assertThat(wie.verstuurKaal(wie.haal(BLAD).formulier(BLAD).vul("_csrf")).status())
                .isEqualTo(403);
        assertThat(wie.verstuurKaal(wie.haal(BLAD).formulier(BLAD).vul("_csrf", "0".repeat(64)))
                        .status())
                .isEqualTo(403);
        assertThat(wie.verstuurKaal(wie.haal(BLAD).formulier(BLAD)).status()).isEqualTo(303);
    }

    @Test // attack 64: neither someone else's token nor one from before log-in
    void een_sleutel_van_een_ander_past_niet() {
        Bezoeker vooraf = Bezoeker.bij(HUIS.adres());
        String vanVoor = vooraf.haal("/inloggen").formulier("/proef/inloggen").waarde("_csrf");
        String vanAnder = binnen("grens-regisseur").haal(BLAD).formulier(BLAD).waarde("_csrf");
        vooraf.logIn("grens-aanmelder");
        Formulier eigen = vooraf.haal(BLAD).formulier(BLAD);

        assertThat(vooraf.verstuurKaal(eigen.vul("_csrf", vanVoor)).status()).isEqualTo(403);
        assertThat(vooraf.verstuurKaal(eigen.vul("_csrf", vanAnder)).status()).isEqualTo(403);
    }

    @Test // attack 64: log-in itself
    void inloggen_vraagt_een_sleutel_van_deze_browser() {
        Bezoeker aanvaller = Bezoeker.bij(HUIS.adres());
        Formulier zijne =
                aanvaller.haal("/inloggen").formulier("/proef/inloggen").vul("wie", "grens-aanmelder");

        Bladzijde geweigerd = Bezoeker.bij(HUIS.adres()).verstuurKaal(zijne);

        assertThat(geweigerd.status()).isEqualTo(403);
        assertThat(geweigerd.kop()).isEqualTo("Dit formulier is verlopen");
        assertThat(geweigerd.koptekst("Set-Cookie")).isEmpty();
    }

    @Test // A1: every form says in which context it was made
    void een_formulier_zonder_context_wordt_niet_verwerkt() {
        Bezoeker wie = binnen("grens-aanmelder");

        assertThat(wie.verstuurKaal(wie.haal(BLAD).formulier(BLAD).vul("context"))
                        .status())
                .isEqualTo(403);
    }

    @Test // attack 64, 75: Fetch Metadata
    void wat_van_een_andere_site_komt_wordt_geweigerd_behalve_een_link() {
        Bezoeker wie = binnen("grens-aanmelder");

        assertThat(wie.vraag(vanElders(wie, "no-cors", "image").GET()).status()).isEqualTo(403);
        assertThat(wie.vraag(vanElders(wie, "navigate", "iframe").GET()).status())
                .isEqualTo(403);
        assertThat(wie.vraag(vanElders(wie, "navigate", "document").POST(HttpRequest.BodyPublishers.noBody()))
                        .status())
                .isEqualTo(403);
        assertThat(wie.vraag(vanElders(wie, "navigate", "document").GET()).status())
                .isEqualTo(200);
    }

    private static HttpRequest.Builder vanElders(Bezoeker wie, String wijze, String bestemming) {
        return wie.verzoek(BLAD)
                .header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", wijze)
                .header("Sec-Fetch-Dest", bestemming);
    }

    @ParameterizedTest // attack 6
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"})
    void andere_methoden_zijn_er_niet(String methode) {
        Bladzijde antwoord = binnen("grens-aanmelder").vraag(metMethode(BLAD, methode));
        Bladzijde ergens = binnen("grens-aanmelder").vraag(metMethode("/bestaat-niet", methode));

        assertThat(antwoord.status()).isEqualTo(405);
        assertThat(antwoord.koptekst("Allow")).contains("GET, HEAD, POST");
        assertThat(ergens.kopteksten()).isEqualTo(antwoord.kopteksten());
    }

    private static HttpRequest.Builder metMethode(String pad, String methode) {
        return Bezoeker.bij(HUIS.adres()).verzoek(pad).method(methode, HttpRequest.BodyPublishers.noBody());
    }

    @Test // attack 6: the method is the method
    void een_andere_methode_onderschuiven_helpt_niet() {
        Bezoeker wie = binnen("grens-aanmelder");

        assertThat(wie.vraag(wie.verzoek("/uitloggen")
                                .header("X-HTTP-Method-Override", "POST")
                                .GET())
                        .status())
                .isEqualTo(405);
        assertThat(wie.haalKaal("/uitloggen?_method=POST").status()).isEqualTo(405);
        assertThat(wie.haal(BLAD).status()).isEqualTo(200);
    }

    @Test // HEAD answers as GET, without a body
    void head_geeft_dezelfde_kop_zonder_inhoud() {
        Bezoeker wie = binnen("grens-aanmelder");
        Bladzijde hoofd = wie.vraag(wie.verzoek("/bestaat-niet").method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(hoofd.status()).isEqualTo(404);
        assertThat(hoofd.bytes()).isEmpty();
        assertThat(hoofd.kopteksten()).isEqualTo(wie.haalKaal("/bestaat-niet").kopteksten());
    }

    @Test // security 2, attack 26
    void wat_de_databank_weigert_wordt_een_neutrale_bladzijde() {
        Bezoeker wie = binnen("grens-aanmelder");

        Bladzijde botsing = wie.verstuurKaal(wie.haal(BLAD).formulier(BLAD).vul("tekst", "dubbel"));

        assertThat(botsing.status()).isEqualTo(409);
        assertThat(botsing.kop()).isEqualTo("Dit kon niet worden bewaard");
        assertThat(botsing.tekst()).doesNotContain("bsn", "Key", "Vries");
    }

    @Test // attack 28
    void een_storing_zegt_wat_er_gebeurde_en_verder_niets() {
        Bezoeker wie = binnen("grens-aanmelder");

        Bladzijde storing = wie.verstuurKaal(wie.haal(BLAD).formulier(BLAD).vul("tekst", "stuk"));

        assertThat(storing.status()).isEqualTo(500);
        assertThat(storing.kop()).isEqualTo("Het lukte ons niet");
        assertThat(storing.tekst()).contains("van dit verzoek is niets bewaard").doesNotContain("Vries", "Exception");
    }

    @Test // a parameter that is missing
    void een_verzoek_dat_niet_klopt_is_400() {
        Bezoeker wie = binnen("grens-aanmelder");

        assertThat(wie.verstuurKaal(wie.haal(BLAD).formulier(BLAD).vul("tekst")).status())
                .isEqualTo(400);
    }

    @ParameterizedTest // attack 72: what the firewall rejects
    @ValueSource(strings = {"/proef/blad;x=1", "/proef//blad", "/proef/%2e%2e/blad", "/proef/blad%00", "/proef%5Cblad"})
    void een_vreemd_adres_is_400_of_404_met_onze_eigen_bladzijde(String pad) {
        Bladzijde vreemd = binnen("grens-aanmelder").haalKaal(pad);

        assertThat(vreemd.status()).isIn(400, 404);
        assertThat(vreemd.koptekst("Content-Security-Policy")).isPresent();
        assertThat(vreemd.tekst()).doesNotContain("Tomcat", "Exception");
    }

    @ParameterizedTest // attack 72: what never reaches a filter
    @ValueSource(strings = {"GARBAGE", "GET / HTTP/1.1\r\nHost: a b", "TRACE / HTTP/1.1\r\nHost: a"})
    void wat_geen_verzoek_is_krijgt_onze_eigen_bladzijde(String regels) throws IOException {
        try (Socket lijn = new Socket(HUIS.adres().getHost(), HUIS.adres().getPort())) {
            lijn.getOutputStream()
                    .write((regels + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 4")
                    .contains("Content-Security-Policy: default-src 'none'", "<html lang=\"nl\"")
                    .doesNotContain("HTTP Status");
        }
    }

    @Test // standards 8.3
    void elke_bladzijde_draagt_de_strenge_kopregels() {
        Bladzijde blad = binnen("grens-aanmelder").haal(BLAD);

        assertThat(blad.koptekst("Content-Security-Policy"))
                .contains("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
                        + "frame-ancestors 'none'");
        assertThat(blad.koptekst("Cache-Control")).contains("no-store");
        assertThat(blad.koptekst("Referrer-Policy")).contains("no-referrer");
        assertThat(blad.koptekst("X-Content-Type-Options")).contains("nosniff");
        assertThat(blad.koptekst("X-Frame-Options")).contains("DENY");
        assertThat(blad.koptekst("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(blad.koptekst("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(blad.koptekst("Set-Cookie")).isEmpty();
    }

    @Test // attack 32: nothing personal is compressed, style sheets are kept
    void alleen_stijl_wordt_ingepakt_en_bewaard() {
        Bezoeker wie = binnen("grens-aanmelder");
        Bladzijde blad =
                wie.vraag(wie.verzoek(BLAD).header("Accept-Encoding", "gzip").GET());
        Bladzijde stijl = wie.vraag(wie.verzoek("/stijl/zorgvuldig.css")
                .header("Accept-Encoding", "gzip")
                .GET());

        assertThat(blad.koptekst("Content-Encoding")).isEmpty();
        assertThat(stijl.koptekst("Content-Encoding")).contains("gzip");
        assertThat(stijl.koptekst("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(wie.haal("/favicon.svg").status()).isEqualTo(200);
    }

    @Test // 4.7: what machines ask
    void de_dienst_antwoordt_zonder_sessie() {
        Bezoeker niemand = Bezoeker.bij(HUIS.adres());

        assertThat(niemand.haalKaal("/gezondheid").tekst()).isEqualTo("ok\n");
        assertThat(niemand.haalKaal("/.well-known/security.txt").status()).isEqualTo(404);
        assertThat(niemand.koekjes()).isEmpty();
    }
}
