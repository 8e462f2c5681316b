package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.aanmelding.AkkoordAfsluiten;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.kern.taal.Kalender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A giver has a term to say whether something goes along, and silence is no (C15, IJ 3.5b-c). */
class AntwoordtermijnTest {
    private static final String WOORD = "Kanariegeheim7731";
    private static final String BERICHT = "Op de vraag om akkoord kwam niet op tijd antwoord.";

    private final Webhuis huis = Proefdemonstratie.open();

    @AfterEach
    void sluit() {
        huis.close();
    }

    private Bezoeker als(String wie) {
        return Proefdemonstratie.als(huis, wie, Toneel.EERSTE);
    }

    private String wachtOpAkkoord() {
        String pad = Casusmaker.meldAan(als("wijkagent"), WOORD);
        Casusmaker.pakOp(als("procesregisseur"), pad);
        Casusmaker.stemAf(als("procesregisseur"), pad, WOORD);
        Casusmaker.naarTriage(als("procesregisseur"), pad, WOORD);
        return pad;
    }

    private int ronde() {
        return huis.de(AkkoordAfsluiten.class).voer();
    }

    @Test // C15, IJ 3.5c: the last day counts whole; after it the casus goes on without what was asked for
    void wie_zwijgt_geeft_niets_mee() {
        String pad = wachtOpAkkoord();
        LocalDate laatsteDag = Kalender.dag(huis.klok().nu()).plusDays(14);
        assertThat(als("wijkagent").haal(pad + "/akkoord").tekst())
                .contains("Antwoord uiterlijk op " + Dagtekst.lang(laatsteDag));
        huis.klok()
                .verder(Duration.between(
                        huis.klok().nu(), Kalender.begin(laatsteDag.plusDays(1)).minusSeconds(60)));
        assertThat(ronde()).isZero();
        assertThat(als("procesregisseur").haal(pad).tekst()).contains(WOORD, "Wacht op akkoord");

        huis.klok().verder(Duration.ofMinutes(2));
        assertThat(ronde()).isEqualTo(1);
        assertThat(ronde()).isZero();
        assertThat(als("procesregisseur").haal(pad).tekst())
                .contains("Het wordt zichtbaar als het nodig is en de gever akkoord geeft.")
                .doesNotContain(WOORD);
        assertThat(als("wijkagent").haalKaal(pad + "/akkoord").status()).isEqualTo(404);
        assertThat(als("procesregisseur").haal("/werklijst").tekst()).contains(BERICHT);
        assertThat(als("wijkagent").haal("/werklijst").tekst())
                .contains(BERICHT)
                .doesNotContain(pad + "/akkoord");
    }

    @Test // C15: an answer in time stands, whatever comes after it
    void wie_op_tijd_antwoordt_wordt_niet_overgeslagen() {
        String pad = wachtOpAkkoord();
        huis.klok().verder(Duration.ofDays(13));
        Casusmaker.geefAkkoord(als("wijkagent"), pad);
        huis.klok().verder(Duration.ofDays(2));
        assertThat(ronde()).isZero();
        assertThat(als("procesregisseur").haal(pad).tekst()).contains("Triage", WOORD);
        assertThat(als("procesregisseur").haal("/werklijst").tekst()).doesNotContain(BERICHT);
    }

    @Test // D3, IJ 3.5c-d: a giver says yes after all, and takes that back, and whoever has the casus is told of both
    void de_gever_kan_zich_bedenken() {
        String pad = wachtOpAkkoord();
        huis.klok().verder(Duration.ofDays(15));
        assertThat(ronde()).isEqualTo(1);

        herzie(pad, "Alsnog akkoord geven");
        assertThat(als("procesregisseur").haal(pad).tekst()).contains("Triage", WOORD);
        assertThat(als("procesregisseur").haal("/werklijst").tekst())
                .contains("Een partij heeft veranderd wie een gegeven mag zien");

        Bezoeker wim = als("wijkagent");
        Formulier oud = terug(wim, pad);
        assertThat(wim.verstuur(oud).status()).isEqualTo(200);
        assertThat(wim.verstuur(oud).status()).isEqualTo(403);
        assertThat(als("procesregisseur").haal("/werklijst").tekst())
                .contains("Een partij heeft een gegeven ingetrokken");
    }

    /** All that stayed behind goes along. */
    private void herzie(String pad, String knop) {
        Bezoeker wim = als("wijkagent");
        assertThat(wim.haal(pad + "/zeggenschap").tekst()).contains(knop);
        herzieningen(wim, pad)
                .forEach(formulier ->
                        assertThat(wim.verstuur(formulier).status()).isEqualTo(200));
        assertThat(wim.haal(pad + "/zeggenschap").tekst()).doesNotContain(knop);
    }

    private static List<Formulier> herzieningen(Bezoeker wie, String pad) {
        return wie.haal(pad + "/zeggenschap").formulieren().stream()
                .filter(een -> een.actie().equals(pad + "/akkoord/herzien"))
                .toList();
    }

    private static Formulier terug(Bezoeker wie, String pad) {
        return herzieningen(wie, pad).getFirst();
    }

    @Test // D3, IJ 3.5c: what is taken back while a question waits is not asked for any more, and the rest is
    void wat_intussen_is_ingetrokken_wordt_niet_meer_gevraagd() {
        String pad = wachtOpAkkoord();
        int eerst = Casusmaker.keuzes(als("wijkagent").haal(pad + "/akkoord"), "akkoord")
                .size();
        trekEenIn(pad);
        Bladzijde vraag = als("wijkagent").haal(pad + "/akkoord");
        assertThat(Casusmaker.keuzes(vraag, "akkoord")).hasSize(eerst - 1).isNotEmpty();
        Casusmaker.geefAkkoord(als("wijkagent"), pad);
        assertThat(als("procesregisseur").haal(pad).tekst()).contains("Triage").doesNotContain("Wacht op akkoord");
    }

    private void trekEenIn(String pad) {
        Bezoeker wim = als("wijkagent");
        Formulier formulier = wim.haal(pad + "/zeggenschap").formulieren().stream()
                .filter(een -> een.actie().equals(pad + "/zeggenschap/intrekken"))
                .findFirst()
                .orElseThrow();
        assertThat(wim.verstuur(formulier).status()).isEqualTo(200);
    }
}
