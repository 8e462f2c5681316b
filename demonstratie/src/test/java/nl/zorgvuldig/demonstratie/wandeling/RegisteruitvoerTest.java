package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However long a register is, taking it out holds no more than a part of it in memory (T8). */
class RegisteruitvoerTest {
    private static final int KORT = 20_000;
    private static final int LANG = 1_000_000;
    private static final int PEILING = 10;
    /** What may be held more than before the request began. */
    private static final long HOOGSTENS = 100L * 1024 * 1024;
    /** Head, empty line, names of the columns and the line at the end. */
    private static final int OM_HEEN = 6;

    private final Webhuis huis = Proefdemonstratie.open();
    private final Bezoeker wim = Proefdemonstratie.als(huis, "wijkagent", Toneel.EERSTE);
    private final JdbcClient vrij = Proefserver.vrij(huis.databank());

    @AfterEach
    void sluit() {
        huis.close();
    }

    @Test // T8, F2
    void twintigduizend_regels_gaan_door_weinig_geheugen() throws IOException, InterruptedException {
        toets(KORT, "csv");
        toets(KORT, "json");
    }

    @Test // T8, F2
    @Tag("lang")
    void een_miljoen_regels_gaan_door_weinig_geheugen() throws IOException, InterruptedException {
        toets(LANG, "csv");
        toets(LANG, "json");
    }

    /** What is counted, and the most that was held along the way. */
    private record Gemeten(long regels, long tekens, long bovenBegin) {}

    private void toets(int aantal, String vorm) throws IOException, InterruptedException {
        vul(aantal);
        long begin = inGebruik();
        Gemeten gemeten = lees(vorm, begin, aantal);
        System.out.printf(
                "register: %d regels als %s, %d MB, hoogstens %d MB boven de %d MB van het begin%n",
                aantal, vorm, gemeten.tekens() >> 20, gemeten.bovenBegin() >> 20, begin >> 20);
        assertThat(gemeten.regels()).isEqualTo(vorm.equals("csv") ? aantal + OM_HEEN : aantal);
        assertThat(gemeten.bovenBegin()).isLessThan(HOOGSTENS);
    }

    /** Lines of one partij, whose texts a spreadsheet could take for formulas. */
    private void vul(int aantal) {
        vrij.sql("delete from zorgvuldig.verstrekking").update();
        vrij.sql("""
                insert into zorgvuldig.verstrekking
                select p.samenwerkingsverband_id, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), r.partij_id,
                       p.persoon_id, gen_random_uuid(), gen_random_uuid(), 'procesregisseur', '=1+1', '{}', '@fase',
                       '-doel', '+taak', '{IJ 8.1,IJ 6.4}', 'INZAGE', now() - n * interval '1 second', 'hash'
                from generate_series(1, :aantal) n,
                     (select samenwerkingsverband_id, persoon_id, partij_id from zorgvuldig.rolverlening
                      where rol = 'aanmelder' and partij_id = :partij limit 1) r
                     join zorgvuldig.persoon p using (samenwerkingsverband_id, persoon_id)
                """).param("aantal", aantal).param("partij", partij()).update();
        vrij.sql("analyze zorgvuldig.verstrekking").update();
    }

    private UUID partij() {
        return vrij.sql("""
                select partij_id from zorgvuldig.logregel
                where handeling = 'BINNENKOMEN' and rol = 'aanmelder' order by moment desc limit 1
                """).query(UUID.class).single();
    }

    private Gemeten lees(String vorm, long begin, int aantal) throws IOException, InterruptedException {
        String pad = "/verstrekkingen?van=1-1-2000&tm=31-12-2100";
        Formulier formulier = wim.haal(pad).formulier("/verstrekkingen/" + vorm);
        String inhoud = formulier.velden().entrySet().stream()
                .flatMap(veld -> veld.getValue().stream()
                        .map(waarde -> veld.getKey() + "=" + URLEncoder.encode(waarde, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        HttpRequest verzoek = wim.verzoek("/verstrekkingen/" + vorm)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(inhoud))
                .build();
        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> antwoord = browser.send(verzoek, HttpResponse.BodyHandlers.ofInputStream());
            assertThat(antwoord.statusCode()).isEqualTo(200);
            return vorm.equals("csv")
                    ? regels(antwoord.body(), begin, aantal)
                    : verstrekkingen(antwoord.body(), begin, aantal);
        }
    }

    private static Gemeten regels(InputStream lichaam, long begin, int aantal) throws IOException {
        long regels = 0;
        long tekens = 0;
        long meest = 0;
        try (BufferedReader lezer = new BufferedReader(new InputStreamReader(lichaam, StandardCharsets.UTF_8))) {
            for (String regel = lezer.readLine(); regel != null; regel = lezer.readLine()) {
                regels++;
                tekens += regel.length();
                assertThat(regel).doesNotContain("\"=", "\"+", "\"@", "\"-");
                if (regels % (aantal / PEILING) == 0) {
                    meest = Math.max(meest, inGebruik() - begin);
                }
            }
        }
        return new Gemeten(regels, tekens, meest);
    }

    /** Every line has one "gegeven" as the name of a property. */
    private static Gemeten verstrekkingen(InputStream lichaam, long begin, int aantal) throws IOException {
        byte[] merk = "\"gegeven\":".getBytes(StandardCharsets.UTF_8);
        long gevonden = 0;
        long tekens = 0;
        long meest = 0;
        int plek = 0;
        byte[] deel = new byte[1 << 16];
        for (int gelezen = lichaam.read(deel); gelezen >= 0; gelezen = lichaam.read(deel)) {
            tekens += gelezen;
            for (int i = 0; i < gelezen; i++) {
                plek = deel[i] == merk[plek] ? plek + 1 : deel[i] == merk[0] ? 1 : 0;
                if (plek == merk.length) {
                    plek = 0;
                    gevonden++;
                    if (gevonden % (aantal / PEILING) == 0) {
                        meest = Math.max(meest, inGebruik() - begin);
                    }
                }
            }
        }
        return new Gemeten(gevonden, tekens, meest);
    }

    /** What lives on after the heap was cleared. */
    private static long inGebruik() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
