package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A partij says once how it usually shares, and what it gives begins so (T10, D3). */
class DeelprofielTest {
    private static final String BIJ_MELDEN = "begint zoals uw partij eerder vastlegde";
    private static final String PAD = "/deelprofiel";
    private static final String GEGEVEN = "dagelijkse politietaak";

    private final Webhuis huis = Proefdemonstratie.open();
    private final Map<String, Bezoeker> mensen = new HashMap<>();

    @AfterEach
    void sluit() {
        huis.close();
    }

    private Bezoeker als(String wie) {
        return mensen.computeIfAbsent(wie, _ -> Proefdemonstratie.als(huis, wie, Toneel.EERSTE));
    }

    private static String woord() {
        return "Kanarie" + UUID.randomUUID().toString().substring(0, 8);
    }

    private String andere() {
        return Proefserver.vrij(huis.databank())
                .sql("select partij_id from zorgvuldig.partij where naam = 'Gemeente Deventer'")
                .query(UUID.class)
                .single()
                .toString();
    }

    private Bladzijde zeg(String wie, String... aan) {
        Formulier formulier = als("wijkagent").haal(PAD).formulier(PAD);
        return als("wijkagent").verstuur(formulier.vul("deelprofiel.wie", wie).vul("deelprofiel.aan", aan));
    }

    @Test // T10, D3: what is given from then on begins so, and what was given before stays as it was
    void wat_daarna_wordt_gegeven_begint_zo() {
        String eerder = woord();
        String oud = Casusmaker.meldAan(als("wijkagent"), eerder);
        Casusmaker.pakOp(als("procesregisseur"), oud);
        assertThat(als("wijkagent").haal(PAD).tekst()).contains("Uw partij legde dit nog niet vast.");
        assertThat(nakijken()).doesNotContain(BIJ_MELDEN);

        Bladzijde bewaard = zeg("NIEMAND");
        assertThat(bewaard.status()).isEqualTo(200);
        assertThat(bewaard.tekst()).contains("Uw keuze is bewaard.", "Dit geldt sinds");
        assertThat(als("procesregisseur").haal(oud).tekst()).contains(eerder, GEGEVEN);

        assertThat(nakijken()).contains(BIJ_MELDEN);
        String later = woord();
        String nieuw = Casusmaker.meldAan(als("wijkagent"), later);
        assertThat(als("wijkagent").haal(nieuw).tekst()).contains(GEGEVEN, "U laat dit nog aan niemand zien");
        Casusmaker.pakOp(als("procesregisseur"), nieuw);
        assertThat(als("procesregisseur").haal(nieuw).tekst())
                .contains(later + ", geboren op")
                .doesNotContain(GEGEVEN);
    }

    /** The last page of a report that was just begun. */
    private String nakijken() {
        Toneel.Zaak concept = Conceptmaker.begin(als("wijkagent"));
        return als("wijkagent").haal(concept.pad() + "?stap=nakijken").tekst();
    }

    @Test // D3: named by the partij it works, kept from a partij as well, and the giver changes it per thing
    void wie_is_aangewezen_ziet_het_en_de_gever_verandert_het() {
        String partij = andere();
        Formulier formulier = als("wijkagent").haal(PAD).formulier(PAD);
        als("wijkagent")
                .verstuur(formulier
                        .vul("deelprofiel.wie", "AANGEWEZEN")
                        .vul("deelprofiel.aan", "regisseur")
                        .vul("deelprofiel.nooit", partij));
        String woord = woord();
        String pad = Casusmaker.meldAan(als("wijkagent"), woord);
        assertThat(als("wijkagent").haal(pad).tekst())
                .contains("U laat dit alleen zien aan de procesregisseur", "Niet aan: Gemeente Deventer.");
        Casusmaker.pakOp(als("procesregisseur"), pad);
        assertThat(als("procesregisseur").haal(pad).tekst()).contains(GEGEVEN);

        Bladzijde pagina = als("wijkagent").haal(pad + "/zeggenschap");
        pagina.formulieren().stream()
                .filter(een -> een.actie().equals(pad + "/zeggenschap"))
                .forEach(een ->
                        als("wijkagent").verstuur(een.vul("zeggenschap." + een.waarde("inbreng") + ".wie", "NIEMAND")));
        assertThat(als("procesregisseur").haal(pad).tekst()).doesNotContain(GEGEVEN);
    }

    @Test // what is not right says so at once, with what was chosen; of two colleagues the second hears of the first
    void wat_niet_klopt_wordt_niet_bewaard() {
        String partij = andere();
        Bladzijde leeg = zeg("AANGEWEZEN");
        assertThat(leeg.status()).isEqualTo(422);
        assertThat(leeg.formulier(PAD).waarde("deelprofiel.wie")).isEqualTo("AANGEWEZEN");
        Formulier beide = als("wijkagent").haal(PAD).formulier(PAD);
        assertThat(als("wijkagent")
                        .verstuur(beide.vul("deelprofiel.wie", "AANGEWEZEN")
                                .vul("deelprofiel.aan", partij)
                                .vul("deelprofiel.nooit", partij))
                        .status())
                .isEqualTo(422);
        assertThat(zeg("AANGEWEZEN", UUID.randomUUID().toString()).status()).isEqualTo(422);
        assertThat(zeg("AANGEWEZEN", "mens." + UUID.randomUUID()).status()).isEqualTo(422);

        Formulier gezien = als("wijkagent").haal(PAD).formulier(PAD);
        assertThat(zeg("NIEMAND").status()).isEqualTo(200);
        Bladzijde tweede = als("wijkagent").verstuur(gezien.vul("deelprofiel.wie", "IEDEREEN"));
        assertThat(tweede.status()).isEqualTo(422);
        assertThat(tweede.tekst()).contains("Een collega veranderde dit intussen.");
        assertThat(als("wijkagent").haal(PAD).formulier(PAD).waarde("deelprofiel.wie"))
                .isEqualTo("NIEMAND");
    }

    private long gelogd() {
        return Proefserver.vrij(huis.databank())
                .sql("select count(*) from zorgvuldig.logregel where handeling = 'DEELPROFIEL_BEPALEN'")
                .query(Long.class)
                .single();
    }

    @Test // G1: whoever may not is written down once for each time he asks
    void een_weigering_staat_een_keer_in_het_log() {
        Losformulier formulier = Losformulier.van(als("procesregisseur")).met("deelprofiel.wie", "NIEMAND");
        long voor = gelogd();
        assertThat(formulier.verstuur(PAD).status()).isEqualTo(403);
        assertThat(gelogd()).isEqualTo(voor + 1);
    }

    @Test // D3: whom it is kept from stays so when that partij takes no part for a while
    void wie_weggaat_blijft_uitgesloten() {
        String partij = andere();
        Formulier formulier = als("wijkagent").haal(PAD).formulier(PAD);
        als("wijkagent").verstuur(formulier.vul("deelprofiel.wie", "IEDEREEN").vul("deelprofiel.nooit", partij));
        Proefserver.alsBeheerder(
                huis.databank(),
                "update zorgvuldig.partij set uitgetreden_op = timestamptz '2020-01-01' where partij_id = '" + partij
                        + "'");
        Bladzijde pagina = als("wijkagent").haal(PAD);
        assertThat(pagina.tekst()).contains("Gemeente Deventer (doet niet meer mee)");
        assertThat(als("wijkagent").verstuur(pagina.formulier(PAD)).tekst())
                .contains("Uw keuze is bewaard.", "Niet aan: Gemeente Deventer.");
    }

    @Test // D3: what a colleague chose meanwhile stands beside what was typed, with who chose it
    void wat_een_collega_koos_staat_ernaast() {
        Formulier gezien = als("wijkagent").haal(PAD).formulier(PAD);
        zeg("NIEMAND");
        Bladzijde tweede = als("wijkagent").verstuur(gezien.vul("deelprofiel.wie", "IEDEREEN"));
        assertThat(tweede.tekst())
                .contains(
                        "Uw keuze is nog niet bewaard.",
                        "Hierboven staat wat uw collega koos.",
                        "U laat dit nog aan niemand zien",
                        "Vastgelegd door Wim");
        assertThat(tweede.formulier(PAD).waarde("deelprofiel.wie")).isEqualTo("IEDEREEN");
        assertThat(als("wijkagent").verstuur(tweede.formulier(PAD)).tekst()).contains("Uw keuze is bewaard.");
    }

    @Test // A1: in another house there is nothing of it
    void een_ander_huis_weet_er_niets_van() {
        zeg("NIEMAND");
        Bezoeker elders = Proefdemonstratie.als(huis, "agent-overzee", Toneel.TWEEDE);
        assertThat(elders.haal(PAD).tekst()).contains("Uw partij legde dit nog niet vast.");
    }

    @Test // B1: only for the partij one works for, and not by who works for the house
    void niemand_zegt_het_voor_een_ander() {
        zeg("NIEMAND");
        assertThat(als("behandelaar").haal(PAD).tekst()).contains("Uw partij legde dit nog niet vast.");
        Bladzijde staf = als("procesregisseur").haal(PAD);
        assertThat(staf.status()).isEqualTo(403);
        assertThat(Losformulier.van(als("procesregisseur"))
                        .met("deelprofiel.wie", "NIEMAND")
                        .verstuur(PAD)
                        .status())
                .isEqualTo(403);
        assertThat(als("procesregisseur").haal("/werklijst").tekst()).doesNotContain(PAD);
        assertThat(als("wijkagent").haal("/aanmelden").tekst()).contains(PAD);
    }
}
