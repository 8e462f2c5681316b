package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.junit.jupiter.api.Test;

/** The log says what became of an act: what was not done after all is not in it as done. */
class LogvolgtTest {
    private static final String WOORD = "Kanariegeheim4410";

    private final Webhuis huis = Toneel.gedeeld().huis;
    private final Bezoeker wim = Toneel.gedeeld().wie("wijkagent");
    private final Bezoeker pieter = Toneel.gedeeld().wie("procesregisseur");

    @Test // K1, M3: the same form sent again says so, and does not look as if the change had been stored
    void een_aanmelding_die_al_ontvangen_was_wordt_niet_stil_veranderd() throws SQLException {
        Formulier formulier = Casusmaker.ingevuld(wim, WOORD);
        Bladzijde eerst = wim.verstuur(formulier);
        int tot = regels().size();

        Bladzijde opnieuw = wim.verstuur(formulier.vul("kenmerk", "Anderekenmerk"));

        assertThat(opnieuw.pad()).isEqualTo(eerst.pad());
        assertThat(opnieuw.tekst())
                .contains("Deze aanmelding was al ontvangen", WOORD)
                .doesNotContain("Anderekenmerk");
        assertThat(eerst.tekst()).doesNotContain("al ontvangen");
        assertThat(regels().subList(tot, regels().size())).contains("AANMELDEN GEWEIGERD AL_ONTVANGEN");
        assertThat(regels().subList(tot, regels().size())).doesNotContain("AANMELDEN TOEGESTAAN ");
    }

    @Test // K1
    void wat_niet_te_lezen_was_staat_als_niet_gedaan_in_het_log() throws SQLException {
        String pad = Casusmaker.meldAan(wim, WOORD);
        Casusmaker.pakOp(pieter, pad);
        int tot = regels().size();

        wim.verstuur(Casusmaker.ingevuld(wim, WOORD).vul("persoon.geboortedatum", "gisteren"));
        pieter.verstuur(pieter.haal(pad).formulier(pad + "/afstemming").vul("afstemming.op", "gisteren"));

        assertThat(regels().subList(tot, regels().size()))
                .contains("AFSTEMMEN GEWEIGERD INVOER")
                .anyMatch(regel -> regel.startsWith("AANMELDEN GEWEIGERD "))
                .doesNotContain("AANMELDEN TOEGESTAAN ", "AFSTEMMEN TOEGESTAAN ");
    }

    @Test // H9, K1: a hold stops the outcome as a whole, before anything of it is written
    void een_belet_weigert_de_uitkomst_die_vernietigt() throws SQLException {
        String pad = Casusmaker.meldAan(wim, WOORD);
        Casusmaker.pakOp(pieter, pad);
        Formulier afwijzing = pieter.haal(pad + "/beoordelen")
                .formulier(pad + "/beoordelen")
                .vul("uitkomst", "niet-voor-het-huis")
                .vul("reden", "een-keten-genoeg")
                .vul("afwijking", WOORD);
        belet(pad.substring(pad.lastIndexOf('/') + 1));
        int tot = regels().size();

        Bladzijde na = pieter.verstuur(afwijzing);

        assertThat(na.status()).isIn(403, 422);
        assertThat(pieter.haal(pad).tekst()).contains(WOORD, "In behandeling");
        assertThat(regels().subList(tot, regels().size()))
                .contains("BEOORDELEN GEWEIGERD BELET")
                .doesNotContain("BEOORDELEN TOEGESTAAN ", "VERNIETIGEN TOEGESTAAN ");
    }

    @Test // K1
    void wat_al_beslist_was_staat_als_niet_gedaan_in_het_log() throws SQLException {
        String pad = Casusmaker.meldAan(wim, WOORD);
        Casusmaker.pakOp(pieter, pad);
        Formulier teLaat = pieter.haal(pad).formulier(pad + "/afstemming");
        Casusmaker.stemAf(pieter, pad, WOORD);
        Casusmaker.naarTriage(pieter, pad, WOORD);
        int tot = regels().size();

        Bladzijde na = pieter.verstuur(teLaat);

        assertThat(na.tekst()).contains("staat inmiddels ergens anders");
        assertThat(regels().subList(tot, regels().size())).contains("AFSTEMMEN GEWEIGERD AL_BESLIST");
    }

    private void belet(String dossier) {
        Proefserver.alsBeheerder(
                huis.databank(),
                "insert into zorgvuldig.belet (samenwerkingsverband_id, belet_id, dossier_id, soort, sinds)"
                        + " select samenwerkingsverband_id, gen_random_uuid(), dossier_id, 'BEZWAAR', now()"
                        + " from zorgvuldig.dossier where dossier_id = '" + dossier + "'");
    }

    /** All lines, in the order in which they were written. */
    private List<String> regels() throws SQLException {
        try (Connection verbinding = Proefserver.beheerder(huis.databank());
                ResultSet rijen = verbinding
                        .createStatement()
                        .executeQuery("select handeling || ' ' || uitslag || ' ' || redenen from zorgvuldig.logregel"
                                + " order by xmin::text::bigint, ctid")) {
            List<String> regels = new ArrayList<>();
            while (rijen.next()) {
                regels.add(rijen.getString(1));
            }
            return regels;
        }
    }
}
