package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** In triage other partijen are asked what they know; nobody but they themselves reads what they answered (C5, C6). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UitvraagTest {
    private static final String WOORD = "Kanariegeheim8812";
    private static final String ANTWOORD = "Zangvogel4471";

    private Webhuis huis;
    private Bezoeker wim;
    private Bezoeker pieter;
    private Bezoeker gerda;
    private Bezoeker bram;

    @BeforeAll
    void open() {
        huis = Proefdemonstratie.open();
        wim = Proefdemonstratie.als(huis, "wijkagent", Toneel.EERSTE);
        pieter = Proefdemonstratie.als(huis, "procesregisseur", Toneel.EERSTE);
        gerda = Proefdemonstratie.als(huis, "consulent", Toneel.EERSTE);
        bram = Proefdemonstratie.als(huis, "behandelaar", Toneel.EERSTE);
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    @Test // C5, HV B2.2.2: who is asked reads what is asked and about whom, and nothing else of the casus
    void wie_gevraagd_wordt_leest_de_vraag_en_over_wie_het_gaat() {
        String pad = Uitvraagmaker.inTriage(wim, pieter, WOORD);
        Bladzijde gevraagd = Uitvraagmaker.vraag(pieter, pad, WOORD, "Gemeente Deventer");
        assertThat(gevraagd.tekst()).contains("Wacht op antwoord").contains("Gemeente Deventer");
        assertThat(gerda.haal("/werklijst").tekst()).contains("Een vraag beantwoorden");
        Bladzijde vraag = gerda.haal(pad + "/vraag");
        assertThat(vraag.status()).isEqualTo(200);
        assertThat(vraag.tekst()).contains("Een vraag aan uw partij").contains(Uitvraagmaker.eigen(WOORD));
        assertThat(Pattern.compile("<article").matcher(vraag.tekst()).results()).hasSize(1);
        // HV-E8: why its giver found it necessary, and where it comes from, does not go along
        assertThat(vraag.tekst()).doesNotContain("Waarom nodig:</strong>");
        assertThat(gerda.haal(pad).tekst()).doesNotContain("Waarom nodig:</strong>", "bron:", "999993653");
        assertThat(bram.haal(pad + "/vraag").status()).isEqualTo(404);
    }

    @Test // C6: not known, giving nothing and keeping all of it back read the same to everyone else
    void geen_bijdrage_leest_voor_anderen_steeds_hetzelfde() {
        String nietBekend = Uitvraagmaker.inTriage(wim, pieter, WOORD);
        Uitvraagmaker.vraag(pieter, nietBekend, WOORD, "Gemeente Deventer");
        assertThat(Uitvraagmaker.antwoord(gerda, nietBekend, "NIET_BEKEND").tekst())
                .contains("Uw antwoord is vastgelegd");
        String geeftNiet = Uitvraagmaker.inTriage(wim, pieter, WOORD);
        Uitvraagmaker.vraag(pieter, geeftNiet, WOORD, "Gemeente Deventer");
        Uitvraagmaker.antwoord(gerda, geeftNiet, "GEEFT_NIET");
        for (String pad : new String[] {nietBekend, geeftNiet}) {
            assertThat(pieter.haal(pad).tekst()).contains("Geen bijdrage").doesNotContain("kennen deze persoon niet");
            assertThat(pieter.haal("/werklijst").tekst()).contains("Een partij heeft geantwoord op een vraag");
        }
        assertThat(zonderWisselend(pieter.haal(nietBekend).tekst()))
                .isEqualTo(zonderWisselend(pieter.haal(geeftNiet).tekst()));
        assertThat(gerda.haal(nietBekend).tekst()).contains("Wij kennen deze persoon niet");
        assertThat(gerda.haal(geeftNiet).tekst()).contains("Wij geven niets");
    }

    @Test // C5, D1, E1: what is given is its giver's, on an own task, and others read it where the phase lets them
    void een_bijdrage_staat_daarna_in_de_casus() {
        String pad = Uitvraagmaker.inTriage(wim, pieter, WOORD);
        Uitvraagmaker.vraag(pieter, pad, WOORD, "Gemeente Deventer", "Stichting Dimence");
        Bladzijde gegeven = Uitvraagmaker.geef(gerda, pad, ANTWOORD);
        assertThat(gegeven.tekst()).contains("Uw antwoord is vastgelegd");
        assertThat(pieter.haal(pad).tekst()).contains(ANTWOORD).contains("Bijdrage");
        assertThat(gerda.haal(pad).tekst()).contains(ANTWOORD);
        assertThat(gerda.haal(pad + "/vraag").status()).isEqualTo(404);
        assertThat(bram.haal(pad + "/vraag").status()).isEqualTo(200);
        assertThat(bram.haal(pad + "/vraag").tekst()).doesNotContain(ANTWOORD).doesNotContain("Deventer");
        assertThat(bram.haal(pad).tekst()).doesNotContain(ANTWOORD).doesNotContain("Deventer");
    }

    @Test // C6, D3: what its giver shows nobody is to others as if nothing was known, until the giver shows it
    void wie_alles_achterhoudt_leest_als_geen_bijdrage() {
        String dicht = Uitvraagmaker.inTriage(wim, pieter, WOORD);
        Uitvraagmaker.vraag(pieter, dicht, WOORD, "Gemeente Deventer");
        Uitvraagmaker.geef(gerda, dicht, ANTWOORD);
        Uitvraagmaker.houdAchter(gerda, dicht);
        String niets = Uitvraagmaker.inTriage(wim, pieter, WOORD);
        Uitvraagmaker.vraag(pieter, niets, WOORD, "Gemeente Deventer");
        Uitvraagmaker.antwoord(gerda, niets, "NIET_BEKEND");
        assertThat(pieter.haal(dicht).tekst()).contains("Geen bijdrage").doesNotContain(ANTWOORD);
        assertThat(zonderWisselend(pieter.haal(dicht).tekst()))
                .isEqualTo(zonderWisselend(pieter.haal(niets).tekst()));
        assertThat(zonderWisselend(pieter.haal(dicht + "/beoordelen").tekst()))
                .isEqualTo(zonderWisselend(pieter.haal(niets + "/beoordelen").tekst()));
        assertThat(zonderWisselend(wim.haal(dicht).tekst()))
                .isEqualTo(zonderWisselend(wim.haal(niets).tekst()));
        Gelijkvergelijker.kostenEvenveel(
                "what is kept back and what is not known",
                () -> Statements.tel(() -> pieter.haalKaal(dicht)),
                () -> Statements.tel(() -> pieter.haalKaal(niets)));
        Casusmaker.beoordeel(pieter, dicht, WOORD, "naar-casustafel", List.of());
        Casusmaker.geefAkkoord(wim, dicht);
        assertThat(pieter.haal(dicht).tekst())
                .contains("Voorbereiding van de casustafel")
                .doesNotContain(ANTWOORD);
        assertThat(gerda.haal(dicht).tekst()).contains(ANTWOORD);
    }

    @Test // C15, IJ 3.5b: every giver says of its own whether it goes along, and the casus waits for all of them
    void elke_gever_geeft_zelf_akkoord() {
        String pad = Uitvraagmaker.inTriage(wim, pieter, WOORD);
        Uitvraagmaker.vraag(pieter, pad, WOORD, "Gemeente Deventer", "Stichting Dimence");
        Uitvraagmaker.geef(gerda, pad, ANTWOORD);
        Uitvraagmaker.antwoord(bram, pad, "NIET_BEKEND");
        Casusmaker.beoordeel(pieter, pad, WOORD, "naar-casustafel", List.of());
        assertThat(bram.haal(pad).status())
                .as("who gave nothing has no part any more")
                .isEqualTo(404);
        assertThat(wim.haal(pad + "/akkoord").tekst()).doesNotContain(ANTWOORD);
        Casusmaker.geefAkkoord(wim, pad);
        assertThat(pieter.haal(pad).tekst()).contains("Wacht op akkoord");
        assertThat(wim.haal(pad + "/akkoord").status()).isEqualTo(404);
        assertThat(gerda.haal(pad + "/akkoord").tekst()).contains(ANTWOORD);
        Casusmaker.geefAkkoord(gerda, pad);
        assertThat(pieter.haal(pad).tekst())
                .contains("Voorbereiding van de casustafel")
                .contains(ANTWOORD);
    }

    @Test // C5: a question taken back is out of sight at once, and can be put again
    void een_vraag_terugnemen_sluit_haar_meteen() {
        String pad = Uitvraagmaker.inTriage(wim, pieter, WOORD);
        Uitvraagmaker.vraag(pieter, pad, WOORD, "Gemeente Deventer");
        assertThat(gerda.haal(pad + "/vraag").status()).isEqualTo(200);
        pieter.verstuur(pieter.haal(pad).formulier(pad + "/uitvraag/terugnemen"));
        assertThat(pieter.haal(pad).tekst()).contains("Teruggenomen");
        assertThat(gerda.haal(pad + "/vraag").status()).isEqualTo(404);
        assertThat(gerda.haal(pad).tekst()).doesNotContain(WOORD);
        Uitvraagmaker.vraag(pieter, pad, WOORD, "Gemeente Deventer");
        assertThat(gerda.haal(pad + "/vraag").status()).isEqualTo(200);
    }

    @Test // C5: silence says nothing of anyone; what was not answered in time is out of sight, and can be asked again
    void een_vraag_die_verloopt_staat_bij_wie_haar_stelde() {
        String pad = Uitvraagmaker.inTriage(wim, pieter, WOORD);
        Uitvraagmaker.vraag(pieter, pad, WOORD, "Gemeente Deventer");
        Proefserver.vrij(huis.databank())
                .sql("update zorgvuldig.uitvraag set uiterlijk = date '2026-03-01' where dossier_id = ?::uuid")
                .param(pad.substring(pad.lastIndexOf('/') + 1))
                .update();
        assertThat(gerda.haal(pad + "/vraag").status()).isEqualTo(404);
        assertThat(gerda.haal(pad).tekst()).doesNotContain(WOORD);
        assertThat(pieter.haal("/werklijst").tekst()).contains("Een vraag is niet op tijd beantwoord");
        assertThat(pieter.haal(pad).tekst()).contains("Niet op tijd beantwoord");
        Uitvraagmaker.vraag(pieter, pad, WOORD, "Gemeente Deventer");
        assertThat(gerda.haal(pad + "/vraag").status()).isEqualTo(200);
        assertThat(pieter.haal("/werklijst").tekst()).doesNotContain("Een vraag is niet op tijd beantwoord");
    }

    @Test // C5, HV B2.2.2: all that is missing is said at once, at its place, and nothing that was typed is lost
    void wat_ontbreekt_staat_bij_elk_veld() {
        String pad = Uitvraagmaker.inTriage(wim, pieter, WOORD);
        Formulier leeg = Uitvraagmaker.gekozen(pieter, pad, "Gemeente Deventer").vul("vraag.uiterlijk", "1-1-2030");
        String eigen = leeg.velden().keySet().stream()
                .filter(veld -> veld.endsWith(".eigen"))
                .findFirst()
                .orElseThrow();
        Bladzijde geweigerd = pieter.verstuur(leeg);
        assertThat(geweigerd.status()).isEqualTo(422);
        assertThat(geweigerd.tekst())
                .contains("href=\"#veld-" + eigen.replace(".eigen", ".vraag"))
                .contains("href=\"#veld-" + eigen.replace(".eigen", ".noodzaak"))
                .contains("href=\"#veld-vraag.uiterlijk")
                .contains("1-1-2030");
    }

    /**
     * Two casussen differ in their number, their identifiers and the moments on the page, and in nothing else. What has the
     * same moment comes in the order of its random identifier, so the lines are compared without their order.
     */
    private static List<String> zonderWisselend(String tekst) {
        return Pattern.compile(
                        "[0-9a-f]{8}-[0-9a-f-]{27}|\\b[0-9]{2}-[0-9]{4}\\b|[A-Za-z0-9_-]{40,}|[0-9]{1,2}[:.][0-9]{2}")
                .matcher(tekst.replaceAll("(?s)<svg.*?</svg>", ""))
                .replaceAll("#")
                .lines()
                .map(String::strip)
                .sorted()
                .toList();
    }
}
