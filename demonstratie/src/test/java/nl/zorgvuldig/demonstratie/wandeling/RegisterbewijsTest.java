package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.huis.register.BewijzenOpruimen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a law wants a giver to be able to show outlives the casus, under the giver's own key and for its term (F2, H3). */
class RegisterbewijsTest {
    private static final String PAD = "/verstrekkingen";

    private final Webhuis huis = Proefdemonstratie.open();
    private final Bezoeker wim = Proefdemonstratie.als(huis, "wijkagent", Toneel.EERSTE);
    private final Bezoeker pieter = Proefdemonstratie.als(huis, "procesregisseur", Toneel.EERSTE);
    private final JdbcClient vrij = Proefserver.vrij(huis.databank());
    private final String woord = "Kanarie" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void sluit() {
        huis.close();
    }

    private int aantal(String tabel) {
        return vrij.sql("select count(*) from zorgvuldig." + tabel)
                .query(Integer.class)
                .single();
    }

    private JsonNode uitvoer(Bezoeker wie) {
        return new JsonMapper()
                .readTree(
                        wie.verstuurKaal(wie.haal(PAD).formulier(PAD + "/json")).tekst());
    }

    /** A casus that was reported, seen and turned away: at once all of it is destroyed. */
    private void meldEnWijsAf() {
        String casus = Casusmaker.meldAan(wim, woord);
        Casusmaker.pakOp(pieter, casus);
        pieter.haal(casus);
        assertThat(aantal("verstrekking")).isPositive();
        Casusmaker.wijsAf(pieter, wim, casus, woord);
        assertThat(aantal("verstrekking")).isZero();
    }

    @Test // F2, IJ 8.1, 17.6, Wjsg 39j: it stays, is read by the giver alone, and goes when its term has passed
    void wat_de_wet_wil_bewaren_overleeft_de_casus_en_gaat_na_zijn_termijn() {
        vrij.sql("""
                update zorgvuldig.partij set soorten = soorten || 'openbaar-ministerie'::text
                where partij_id in (select partij_id from zorgvuldig.logregel where rol = 'aanmelder')
                """).update();
        meldEnWijsAf();
        int bewaard = aantal("verstrekkingsbewijs");
        assertThat(bewaard).isPositive();

        JsonNode alles = uitvoer(wim);
        assertThat(alles.get("aantal").asInt()).isEqualTo(bewaard);
        JsonNode een = alles.get("verstrekkingen").get(0);
        assertThat(een.get("ontvanger").get("persoon").asString()).isEqualTo("Pieter Regelink");
        assertThat(een.get("grondslag")).isNotEmpty();
        assertThat(alles.toString()).doesNotContain(woord);
        assertThat(uitvoer(Proefdemonstratie.als(huis, "consulent", Toneel.EERSTE))
                        .get("aantal")
                        .asInt())
                .isZero();
        assertThat(vrij.sql("select count(*) from zorgvuldig.verstrekkingsbewijs"
                                + " where encode(regel, 'escape') like '%aanmelding%'")
                        .query(Integer.class)
                        .single())
                .isZero();

        huis.de(BewijzenOpruimen.class).voer();
        assertThat(aantal("verstrekkingsbewijs")).isEqualTo(bewaard);
        int sleutels = aantal("gegevenssleutel");
        huis.klok().verder(Duration.ofDays(4 * 366));
        assertThat(huis.de(BewijzenOpruimen.class).voer()).isPositive();
        assertThat(aantal("verstrekkingsbewijs")).isZero();
        assertThat(aantal("gegevenssleutel")).isEqualTo(sleutels - bewaard);
    }

    @Test // F2, H1: of whom no law asks it, nothing stays
    void van_wie_geen_wet_het_vraagt_blijft_niets() {
        meldEnWijsAf();
        assertThat(aantal("verstrekkingsbewijs")).isZero();
        assertThat(uitvoer(wim).get("aantal").asInt()).isZero();
    }
}
