package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Proefserver;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing that is done to a casus, a person or an inbreng touches a consent: only its own steps do (E4). */
class ToestemmingBlijftTest {
    private static final int REEKSEN = 4;
    private static final long ZAAD = 4711;

    private final Toneel toneel = Toneel.gedeeld();
    private final Bezoeker behandelaar = toneel.wie("behandelaar");
    private final Bezoeker regisseur = toneel.wie("procesregisseur");
    private final JdbcClient databank = Proefserver.vrij(toneel.huis.databank());

    /** Something that is done while a consent stands in a casus. */
    private interface Daad {
        void doe(String pad, String geheim);
    }

    private static String woord() {
        return "Kanarie" + UUID.randomUUID().toString().substring(0, 8);
    }

    private String casus(String geheim) {
        String pad = Casusmaker.meldAanMetToestemming(behandelaar, woord(), geheim);
        Casusmaker.pakOp(regisseur, pad);
        return pad;
    }

    /** Everything the database holds of the consents in a casus, the first first. */
    private List<String> toestemmingen(String pad) {
        return databank.sql("""
                        select to_jsonb(g)::text from zorgvuldig.geheimgrond g
                        where dossier_id = :dossier::uuid order by op, grond_id, versie
                        """)
                .param("dossier", pad.replace("/dossiers/", ""))
                .query(String.class)
                .list();
    }

    private Map<String, Daad> daden() {
        Map<String, Daad> daden = new LinkedHashMap<>();
        daden.put("de casus lezen", (pad, _) -> {
            assertThat(regisseur.haal(pad).status()).isEqualTo(200);
            assertThat(behandelaar.haal(pad + "/gronden").status()).isEqualTo(200);
        });
        daden.put("afstemmen", (pad, _) -> Casusmaker.stemAf(regisseur, pad, woord()));
        daden.put("zoeken", (_, _) -> regisseur.haal("/werklijst"));
        daden.put(
                "over dezelfde mens opnieuw aanmelden", (_, _) -> Casusmaker.meldAan(toneel.wie("wijkagent"), woord()));
        daden.put("in een andere casus intrekken", (_, _) -> trekIn(casus(woord())));
        daden.put("een formulier met fouten sturen", (pad, _) -> {
            Bladzijde fout = behandelaar.verstuur(formulier(pad).vul("grond.0.weg", "toestemming"));
            assertThat(fout.tekst()).contains("Schrijf op hoe de toestemming is gevraagd");
        });
        daden.put(
                "een ander probeert in te trekken",
                (pad, _) ->
                        assertThat(regisseur.haal(pad + "/gronden").status()).isEqualTo(404));
        daden.put("zeggen wie het ziet, en weer anders", (pad, geheim) -> {
            zeg(pad, geheim, "NIEMAND");
            assertThat(regisseur.haal(pad).tekst()).doesNotContain(geheim);
            zeg(pad, geheim, "IEDEREEN");
        });
        daden.put("verbeteren wat werd gegeven", this::verbeter);
        return daden;
    }

    /** The forms of one kind about the secret, on the page where its giver decides who sees it. */
    private Formulier overGeheim(String pad, String geheim, String wat) {
        Bladzijde pagina = behandelaar.haal(pad + "/zeggenschap");
        String kaart = Arrays.stream(pagina.tekst().split("<article"))
                .filter(deel -> deel.contains(geheim))
                .findFirst()
                .orElseThrow();
        return pagina.formulieren().stream()
                .filter(formulier -> formulier.actie().equals(pad + wat))
                .filter(formulier -> kaart.contains(formulier.waarde("inbreng")))
                .findFirst()
                .orElseThrow();
    }

    private void zeg(String pad, String geheim, String wie) {
        Formulier formulier = overGeheim(pad, geheim, "/zeggenschap");
        behandelaar.verstuur(formulier.vul("zeggenschap." + formulier.waarde("inbreng") + ".wie", wie));
    }

    private void verbeter(String pad, String geheim) {
        Formulier formulier = overGeheim(pad, geheim, "/zeggenschap/verbeteren");
        String plaats = "verbetering." + formulier.waarde("inbreng");
        behandelaar.verstuur(formulier
                .vul(plaats + ".inhoud", geheim + " en niet anders")
                .vul(plaats + ".reden", "Er stond een fout."));
        assertThat(regisseur.haal(pad).tekst()).contains(geheim + " en niet anders");
    }

    private Formulier formulier(String pad) {
        return behandelaar.haal(pad + "/gronden").formulieren().stream()
                .filter(formulier -> formulier.actie().equals(pad + "/gronden"))
                .findFirst()
                .orElseThrow();
    }

    private void trekIn(String pad) {
        behandelaar.verstuur(behandelaar.haal(pad + "/gronden").formulier(pad + "/gronden/beeindigen"));
    }

    @Test // E4: in any order, before and after the casus goes on
    void wat_er_ook_met_de_casus_gebeurt_de_toestemming_blijft_zoals_zij_was() {
        Random kans = new Random(ZAAD);
        Map<String, Daad> daden = daden();
        for (int reeks = 0; reeks < REEKSEN; reeks++) {
            String geheim = woord();
            String pad = casus(geheim);
            List<String> was = toestemmingen(pad);
            assertThat(was).hasSize(2);
            List<Map.Entry<String, Daad>> volgorde = new ArrayList<>(daden.entrySet());
            Collections.shuffle(volgorde, kans);
            List<String> gedaan = new ArrayList<>();
            for (Map.Entry<String, Daad> daad : volgorde) {
                gedaan.add(daad.getKey());
                daad.getValue().doe(pad, geheim);
                assertThat(toestemmingen(pad)).as("%s", gedaan).isEqualTo(was);
                assertThat(regisseur.haal(pad).tekst()).as("%s", gedaan).contains(geheim);
            }
            Casusmaker.naarTriage(regisseur, pad, woord());
            Casusmaker.geefAkkoord(behandelaar, pad);
            assertThat(toestemmingen(pad)).as("%s, akkoord", gedaan).isEqualTo(was);
        }
    }

    @Test // E4, E5: its own step adds a version and leaves what stood
    void ook_intrekken_laat_staan_wat_er_stond() {
        String pad = casus(woord());
        List<String> was = toestemmingen(pad);
        trekIn(pad);
        assertThat(toestemmingen(pad)).hasSize(was.size() + 1).startsWith(was.toArray(String[]::new));
    }

    @Test // E4: the database itself has nothing by which another row could reach a consent
    void geen_sleutel_en_geen_trekker_raakt_een_toestemming() {
        assertThat(databank.sql("""
                        select conname from pg_constraint
                        where conrelid = 'zorgvuldig.geheimgrond'::regclass and contype = 'f'
                          and (confdeltype <> 'a' or confupdtype <> 'a')
                        union all
                        select proname from pg_proc
                        where pronamespace = 'zorgvuldig'::regnamespace and prosrc like '%geheimgrond%'
                        union all
                        select rulename from pg_rules where schemaname = 'zorgvuldig'
                        """).query(String.class).list()).isEmpty();
    }
}
