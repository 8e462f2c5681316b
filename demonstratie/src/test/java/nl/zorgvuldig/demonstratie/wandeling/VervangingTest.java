package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.junit.jupiter.api.Test;

/** Someone stands in for a colleague on leave: what that colleague has in hand, and only during the leave (B5). */
class VervangingTest {
    private static final String WOORD = "Kanariegeheim9021";
    private static final String PAD = "/beheer/vervanging";
    private static final String WAARNEMEN = "/waarnemen";

    @Test // B1, B5: only when two beheerders said so, told to the log, and over with the leave
    void een_vervanger_neemt_de_casussen_van_een_collega_waar_zolang_het_verlof_duurt() {
        try (Webhuis huis = Proefdemonstratie.open()) {
            String pad = opgepakt(huis);
            Bezoeker yasmin = als(huis, "procesregisseur-2");
            String neem = pad.replace("/dossiers/", "/wachtrij/") + WAARNEMEN;
            legVast(als(huis, "beheerder"), "1-3-2026", "31-12-2026");
            assertThat(yasmin.haal("/werklijst").tekst()).doesNotContain(WAARNEMEN);
            assertThat(yasmin.haalKaal(pad).status()).isEqualTo(404);

            bevestig(als(huis, "beheerder-2"));
            Bladzijde lijst = yasmin.haal("/werklijst");
            assertThat(lijst.tekst())
                    .contains("Vervanging (1)", "U vervangt", "Pieter Regelink")
                    .doesNotContain(WOORD);
            assertThat(yasmin.haalKaal(pad).status()).isEqualTo(404);
            assertThat(yasmin.verstuur(lijst.formulier(neem)).tekst()).contains(WOORD);
            assertThat(yasmin.haal("/werklijst").tekst()).contains(WOORD).doesNotContain(neem);
            assertThat(regels(huis)).isEqualTo(1);
            assertThat(als(huis, "procesregisseur").haalKaal(pad).status()).isNotEqualTo(200);

            beeindig(als(huis, "beheerder"));
            assertThat(yasmin.haalKaal(pad).status()).isEqualTo(404);
            assertThat(yasmin.haal("/werklijst").tekst()).doesNotContain(WOORD, "Vervanging (1)");
            assertThat(als(huis, "procesregisseur").haal(pad).tekst()).contains(WOORD);
        }
    }

    @Test // B5: on the last day it is there, the day after it is not
    void met_de_laatste_dag_van_het_verlof_is_het_voorbij() {
        try (Webhuis huis = Proefdemonstratie.open()) {
            String pad = opgepakt(huis);
            legVast(als(huis, "beheerder"), "1-3-2026", morgen(huis));
            bevestig(als(huis, "beheerder-2"));
            Bezoeker yasmin = als(huis, "procesregisseur-2");
            String neem = pad.replace("/dossiers/", "/wachtrij/") + WAARNEMEN;
            yasmin.verstuur(yasmin.haal("/werklijst").formulier(neem));
            huis.klok().verder(Duration.ofDays(1));
            assertThat(als(huis, "procesregisseur-2").haal(pad).tekst()).contains(WOORD);
            huis.klok().verder(Duration.ofDays(1));
            yasmin = als(huis, "procesregisseur-2");
            assertThat(yasmin.haalKaal(pad).status()).isEqualTo(404);
            assertThat(yasmin.haal("/werklijst").tekst()).doesNotContain(WOORD, "Vervanging (1)");
        }
    }

    @Test // B1, T6: what was taken over rests on the role of who is replaced, and ends with it for good
    void met_de_rol_van_wie_afwezig_is_eindigt_wat_is_overgenomen() {
        try (Webhuis huis = Proefdemonstratie.open()) {
            String pad = opgepakt(huis);
            legVast(als(huis, "beheerder"), "1-3-2026", "31-12-2026");
            bevestig(als(huis, "beheerder-2"));
            Bezoeker yasmin = als(huis, "procesregisseur-2");
            String neem = pad.replace("/dossiers/", "/wachtrij/") + WAARNEMEN;
            assertThat(yasmin.verstuur(yasmin.haal("/werklijst").formulier(neem))
                            .tekst())
                    .contains(WOORD);
            String rol = "update zorgvuldig.rolverlening set %s where persoon_id = (select v.persoon_id"
                    + " from zorgvuldig.verlof v where v.vervanger_id is not null limit 1)";
            Proefserver.alsBeheerder(huis.databank(), rol.formatted("tot_en_met = '2026-03-01'"));
            assertThat(yasmin.haalKaal(pad).status()).isEqualTo(404);
            Proefserver.alsBeheerder(huis.databank(), rol.formatted("tot_en_met = null"));
            assertThat(yasmin.haal(pad).tekst()).contains(WOORD);
            Proefserver.alsBeheerder(huis.databank(), rol.formatted("ingetrokken_op = now()"));
            assertThat(yasmin.haalKaal(pad).status()).isEqualTo(404);
            assertThat(yasmin.haal("/werklijst").tekst()).doesNotContain(WOORD);
        }
    }

    @Test // B5: the database itself keeps one person from taking a casus over twice
    void een_casus_wordt_niet_tweemaal_overgenomen() {
        try (Webhuis huis = Proefdemonstratie.open()) {
            String pad = opgepakt(huis);
            legVast(als(huis, "beheerder"), "1-3-2026", "31-12-2026");
            bevestig(als(huis, "beheerder-2"));
            Bezoeker yasmin = als(huis, "procesregisseur-2");
            yasmin.verstuur(yasmin.haal("/werklijst").formulier(pad.replace("/dossiers/", "/wachtrij/") + WAARNEMEN));
            assertThatThrownBy(() -> Proefserver.alsBeheerder(
                            huis.databank(),
                            "insert into zorgvuldig.betrokkenheid (samenwerkingsverband_id, betrokkenheid_id,"
                                    + " dossier_id, persoon_id, partij_id, soort, sinds, verlof_id, voor_verlening_id)"
                                    + " select samenwerkingsverband_id, gen_random_uuid(), dossier_id, persoon_id,"
                                    + " partij_id, soort, sinds, verlof_id, voor_verlening_id"
                                    + " from zorgvuldig.betrokkenheid where verlof_id is not null"))
                    .hasStackTraceContaining("betrokkenheid_eenmaal_waargenomen");
        }
    }

    @Test // U4, B1: nobody for himself; all faults at once
    void niemand_vervangt_zichzelf() {
        try (Webhuis huis = Proefdemonstratie.open()) {
            Bezoeker beheerder = als(huis, "beheerder");
            Bladzijde blad = beheerder.haal(PAD);
            Formulier zelf = blad.formulier(PAD)
                    .vul("vervanging.voor", keuze(blad, "Pieter Regelink"))
                    .vul("vervanging.door", keuze(blad, "Pieter Regelink"));
            assertThat(beheerder.verstuur(zelf).tekst())
                    .contains("Niemand vervangt zichzelf", "#veld-vervanging.van", "#veld-vervanging.tot");
        }
    }

    @Test // B1: what someone has in hand for one partij opens to nobody of another, nor does what only stays to account
    // for
    void wat_voor_een_andere_partij_in_handen_is_of_alleen_nog_bewaard_wordt_niet_aangeboden() {
        try (Webhuis huis = Proefdemonstratie.open()) {
            String dossier = opgepakt(huis).replace("/dossiers/", "");
            legVast(als(huis, "beheerder"), "1-3-2026", "31-12-2026");
            bevestig(als(huis, "beheerder-2"));
            assertThat(als(huis, "procesregisseur-2").haal("/werklijst").tekst())
                    .contains("Vervanging (1)");
            verander(
                    huis,
                    "update zorgvuldig.dossier set bewaren_tot_en_met = '2026-12-31' where dossier_id = '%s'",
                    dossier);
            assertThat(als(huis, "procesregisseur-2").haal("/werklijst").tekst())
                    .doesNotContain(WAARNEMEN);
            verander(huis, "update zorgvuldig.dossier set bewaren_tot_en_met = null where dossier_id = '%s'", dossier);
            verander(
                    huis,
                    "update zorgvuldig.betrokkenheid set partij_id = gen_random_uuid() where soort = 'BEHANDELAAR'"
                            + " and dossier_id = '%s'",
                    dossier);
            assertThat(als(huis, "procesregisseur-2").haal("/werklijst").tekst())
                    .doesNotContain(WAARNEMEN);
        }
    }

    @Test // B1: whoever goes on leave lets nobody into his own casussen
    void wie_met_verlof_gaat_bevestigt_zijn_vervanger_niet() {
        try (Webhuis huis = Proefdemonstratie.open()) {
            Bezoeker beheerder = als(huis, "beheerder");
            Bladzijde blad = beheerder.haal(PAD);
            beheerder.verstuur(blad.formulier(PAD)
                    .vul("vervanging.voor", keuze(blad, "Bas Kuipers"))
                    .vul("vervanging.door", keuze(blad, "Yasmin Akkerveld"))
                    .vul("vervanging.van", "1-5-2026")
                    .vul("vervanging.tot", "31-12-2026"));
            assertThat(als(huis, "beheerder-2").haal(PAD).formulieren())
                    .noneMatch(formulier -> formulier.actie().endsWith("/bevestigen"));
        }
    }

    private static void verander(Webhuis huis, String opdracht, String dossier) {
        Proefserver.alsBeheerder(
                huis.databank(),
                "set session_replication_role = replica",
                opdracht.formatted(dossier),
                "set session_replication_role = origin");
    }

    private static Bezoeker als(Webhuis huis, String wie) {
        return Proefdemonstratie.als(huis, wie, Toneel.EERSTE);
    }

    private static String opgepakt(Webhuis huis) {
        String pad = Casusmaker.meldAan(als(huis, "wijkagent"), WOORD);
        Casusmaker.pakOp(als(huis, "procesregisseur"), pad);
        return pad;
    }

    private static void legVast(Bezoeker beheerder, String van, String tot) {
        Bladzijde blad = beheerder.haal(PAD);
        beheerder.verstuur(blad.formulier(PAD)
                .vul("vervanging.voor", keuze(blad, "Pieter Regelink"))
                .vul("vervanging.door", keuze(blad, "Yasmin Akkerveld"))
                .vul("vervanging.van", van)
                .vul("vervanging.tot", tot));
    }

    private static String keuze(Bladzijde blad, String naam) {
        return blad.tekst().replaceFirst("(?s).*?value=\"([0-9a-f-]{36})\"[^>]*>\\s*" + naam + ".*", "$1");
    }

    private static void bevestig(Bezoeker tweede) {
        tweede.verstuur(tweede.haal(PAD).formulieren().stream()
                .filter(formulier -> formulier.actie().endsWith("/bevestigen"))
                .findFirst()
                .orElseThrow());
    }

    private static void beeindig(Bezoeker beheerder) {
        String mens = beheerder.haal(PAD).tekst().replaceFirst("(?s).*href=\"(/beheer/mensen/[0-9a-f-]{36})\".*", "$1");
        beheerder.verstuur(beheerder.haal(mens).formulieren().stream()
                .filter(formulier -> formulier.actie().endsWith("/beeindigen"))
                .findFirst()
                .orElseThrow());
    }

    private static String morgen(Webhuis huis) {
        return huis.klok()
                .nu()
                .plus(Duration.ofDays(1))
                .atZone(java.time.ZoneId.of("Europe/Amsterdam"))
                .toLocalDate()
                .toString();
    }

    private static int regels(Webhuis huis) {
        return Proefserver.vrij(huis.databank())
                .sql("select count(*) from zorgvuldig.logregel where handeling = 'WAARNEMEN'")
                .query(Integer.class)
                .single();
    }
}
