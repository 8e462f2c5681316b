package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zorgvuldig.demonstratie.wandeling.Statements.Geteld;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Proefserver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever watches over the log sees who did what and why, from real acts, and never what a casus holds. */
@ExtendWith(OutputCaptureExtension.class)
class LogboekLezenTest {
    private static final Pattern EERDER = Pattern.compile("href=\"([^\"]+)\">Eerdere regels<");
    private static final String BSN = "999993653";

    private final Toneel toneel = Toneel.gedeeld();
    private final Bezoeker petra = toneel.wie("privacyadviseur");

    @Test // I2, IJ bijlage 3, L5
    void het_logboek_toont_wie_wat_deed_en_niets_uit_een_casus() {
        toneel.wie("wijkagent").haal("/werklijst");
        toneel.wie("procesregisseur").haal("/werklijst");
        Bladzijde bladzijde = petra.haal("/logboek");

        assertThat(bladzijde.status()).isEqualTo(200);
        assertThat(bladzijde.tekst()).contains("Pieter Regelink", "Wim Agterberg", "Gegevens inzien");
        toneel.zaken.values().forEach(zaak -> assertThat(bladzijde.tekst()).doesNotContain(zaak.woord()));
    }

    @Test // I2: only the role that the profile names, and everyone else gets the one answer
    void voor_ieder_ander_is_het_logboek_er_niet() {
        Bladzijde nergens = toneel.wie("wijkagent").haalKaal("/dossiers/" + UUID.randomUUID());
        for (String wie :
                List.of("wijkagent", "procesregisseur", "beheerder", "beheerder-2", "consulent", "agent-overzee")) {
            for (String pad : List.of("/logboek", "/logboek/betrokkene", "/logboek/medewerkers")) {
                Bladzijde bladzijde = toneel.wie(wie).haalKaal(pad);
                assertThat(bladzijde.status()).as(wie + pad).isEqualTo(404);
                assertThat(bladzijde.bytes()).as(wie + pad).isEqualTo(nergens.bytes());
            }
            assertThat(toneel.wie(wie).haal("/werklijst").tekst()).doesNotContain("href=\"/logboek\"");
        }
        assertThat(petra.haal("/werklijst").tekst()).contains("href=\"/logboek\"");
    }

    @Test // I2, 14.1: who saw the data of one betrokkene, by number
    void per_betrokkene_staat_er_wie_keek_en_waarom() {
        Bladzijde gevonden = zoek("bsn", BSN);

        assertThat(gevonden.status()).isEqualTo(200);
        assertThat(gevonden.adres().toString()).contains("dossier=").doesNotContain(BSN);
        assertThat(alles(gevonden))
                .contains("Pieter Regelink", "Wim Agterberg")
                .doesNotContain(toneel.zaak("triage").woord());
    }

    /** What was found, with all earlier lines. */
    private String alles(Bladzijde eerste) {
        StringBuilder tekst = new StringBuilder(eerste.tekst());
        Matcher eerder = EERDER.matcher(eerste.tekst());
        while (eerder.find()) {
            String verder = petra.haal(eerder.group(1).replace("&amp;", "&")).tekst();
            tekst.append(verder);
            eerder = EERDER.matcher(verder);
        }
        return tekst.toString();
    }

    @Test // the other house, whose people looked at a casus of the same betrokkene, is not seen
    void een_ander_huis_staat_er_nooit_bij() {
        assertThat(zoek("bsn", BSN).tekst())
                .doesNotContain("Olaf Zeeman", toneel.zaak("elders").id());
        assertThat(petra.haal("/logboek?dossier=" + toneel.zaak("elders").id()).status())
                .isEqualTo(404);
    }

    @Test // H1, T4: after destruction there is nobody to be found
    void wat_vernietigd_is_is_niet_meer_te_vinden() {
        Bladzijde voor = petra.haal("/logboek/betrokkene");
        Bladzijde na = petra.verstuur(voor.formulier("/logboek/betrokkene")
                .vul("reden", "BETROKKENE_VERZOEK")
                .vul("geslachtsnaam", toneel.zaak("afgewezen").woord())
                .vul("geboortedatum", "3-12-1990"));

        assertThat(na.tekst()).contains("Er is niets gevonden");
        assertThat(petra.haal("/logboek?dossier=" + toneel.zaak("afgewezen").id())
                        .status())
                .isEqualTo(404);
    }

    @Test // by name and date of birth, as long as the casus exists
    void op_naam_en_geboortedatum_is_een_casus_te_vinden() {
        Bladzijde gevonden = petra.verstuur(petra.haal("/logboek/betrokkene")
                .formulier("/logboek/betrokkene")
                .vul("reden", "BETROKKENE_VERZOEK")
                .vul("geslachtsnaam", toneel.zaak("triage").woord())
                .vul("geboortedatum", "1990-12-03"));

        assertThat(gevonden.adres().getQuery()).contains(toneel.zaak("triage").id());
    }

    @Test // I3: whoever looks someone up says why, and looking up often stands out
    void opzoeken_vraagt_een_reden_en_valt_op_als_het_vaak_gebeurt() {
        Bladzijde zonder = petra.verstuur(petra.haal("/logboek/betrokkene").formulier("/logboek/betrokkene"));
        assertThat(zonder.status()).isEqualTo(422);
        assertThat(zonder.tekst()).contains("Kies waarom u zoekt", "Vul een burgerservicenummer in");
        for (int keer = 0; keer < 6; keer++) {
            zoek("bsn", "999999965");
        }
        assertThat(petra.haal("/logboek/opvallend").tekst()).contains("Vaak iemand opgezocht in korte tijd");
    }

    @Test // I2: bad input gets a sentence at its place, loses nothing, and no other days pass for those that were asked
    void een_dag_die_niet_te_lezen_is_wordt_gezegd() {
        for (String pad : List.of("/logboek", "/logboek/opvallend")) {
            Bladzijde onleesbaar = petra.haal(pad + "?van=gisteren&tm=32-13-2026");
            assertThat(onleesbaar.status()).as(pad).isEqualTo(422);
            assertThat(onleesbaar.tekst())
                    .contains("Deze dag kunnen we niet lezen", "value=\"gisteren\"", "value=\"32-13-2026\"");
            Bladzijde omgekeerd = petra.haal(pad + "?van=3-3-2026&tm=2-3-2026");
            assertThat(omgekeerd.status()).as(pad).isEqualTo(422);
            assertThat(omgekeerd.tekst()).contains("De eerste dag ligt na de laatste", "value=\"3-3-2026\"");
        }
        Bladzijde steekproef = petra.verstuur(petra.haal("/logboek/steekproeven")
                .formulier("/logboek/steekproeven")
                .vul("van", "gisteren"));
        assertThat(steekproef.status()).isEqualTo(422);
        assertThat(steekproef.tekst()).contains("Deze dag kunnen we niet lezen", "value=\"gisteren\"");
        assertThat(petra.haal("/logboek?van=1-3-2026&tm=2/3/2026").status()).isEqualTo(200);
    }

    @Test // IJ bijlage 3: a log is personal data itself
    void wie_het_logboek_leest_staat_er_zelf_in_zonder_wat_werd_gezocht(CapturedOutput uitvoer) throws SQLException {
        String woord = toneel.zaak("triage").woord();
        int tot = regels().size();

        petra.verstuur(petra.haal("/logboek/betrokkene")
                .formulier("/logboek/betrokkene")
                .vul("reden", "BETROKKENE_VERZOEK")
                .vul("geslachtsnaam", woord)
                .vul("geboortedatum", "3-12-1990"));
        zoek("bsn", "999999965");

        List<String> nieuw = regels().subList(tot, regels().size());
        assertThat(nieuw)
                .contains("LOGBOEK_INZIEN TOEGESTAAN logboek-betrokkene-verzoek "
                        + toneel.zaak("triage").id());
        assertThat(String.join("\n", nieuw)).doesNotContain(woord, "999999965", "1990");
        assertThat(uitvoer.getAll()).doesNotContain(woord, "999999965");
    }

    @Test // a refusal is in the log as well
    void wie_het_niet_mag_lezen_staat_er_ook_in() throws SQLException {
        int tot = regels().size();

        toneel.wie("procesregisseur").haalKaal("/logboek");

        assertThat(regels().subList(tot, regels().size()))
                .anyMatch(regel -> regel.startsWith("LOGBOEK_INZIEN GEWEIGERD logboek-periode"));
    }

    @Test // a list of many casussen is one line that unfolds, and costs as many statements as a short one
    void een_lijst_met_casussen_is_een_regel() {
        toneel.wie("wijkagent").haal("/werklijst");
        String persoon = petra.haal("/logboek/medewerkers")
                .tekst()
                .replaceFirst("(?s).*?persoon=([0-9a-f-]{36})[^>]*>Wim Agterberg.*", "$1");
        String pad = "/logboek?van=2020-01-01&persoon=" + persoon + "&handeling=INZIEN";
        Bladzijde eerste = petra.haal(pad);
        String lijst = Pattern.compile("<details class=\"zv-logregel\">.*?</details>", Pattern.DOTALL)
                .matcher(eerste.tekst())
                .results()
                .map(MatchResult::group)
                .filter(groep -> groep.contains("casussen)"))
                .findFirst()
                .orElseThrow();

        assertThat(lijst.split("href=\"/logboek\\?[^\"]*dossier=", -1).length).isGreaterThan(3);
        Geteld<Bladzijde> veel = Statements.tel(() -> petra.haal(pad));
        Geteld<Bladzijde> weinig = Statements.tel(() -> petra.haal(pad + "&uitslag=AFGEBROKEN"));
        assertThat(veel.aantal()).isEqualTo(weinig.aantal());
    }

    @Test // filters stay, pages follow each other, no line is lost or seen twice
    void bladeren_laat_elke_regel_precies_een_keer_zien() {
        List<String> momenten = new ArrayList<>();
        Bladzijde bladzijde = petra.haal("/logboek?uitslag=TOEGESTAAN");
        int bladen = 0;
        while (bladen < 40) {
            bladen++;
            momenten.addAll(groepen(bladzijde));
            String verder = bladzijde.tekst().contains("Eerdere regels")
                    ? bladzijde.tekst().replaceFirst("(?s).*href=\"([^\"]*)\">Eerdere regels.*", "$1")
                    : "";
            if (verder.isEmpty()) {
                break;
            }
            assertThat(verder).contains("uitslag=TOEGESTAAN");
            bladzijde = petra.haal(URI.create(verder.replace("&amp;", "&")).toString());
        }
        assertThat(bladen).isGreaterThan(1);
        assertThat(momenten).isSortedAccordingTo((een, ander) -> ander.compareTo(een));
        assertThat(momenten).hasSizeGreaterThan(25);
    }

    private static List<String> groepen(Bladzijde bladzijde) {
        return Pattern.compile("zv-logregel__moment\"><time datetime=\"([^\"]*)\"")
                .matcher(bladzijde.tekst())
                .results()
                .map(gevonden -> gevonden.group(1))
                .toList();
    }

    private Bladzijde zoek(String veld, String waarde) {
        return petra.verstuur(petra.haal("/logboek/betrokkene")
                .formulier("/logboek/betrokkene")
                .vul("reden", "BETROKKENE_VERZOEK")
                .vul(veld, waarde));
    }

    private List<String> regels() throws SQLException {
        try (Connection verbinding = Proefserver.beheerder(toneel.huis.databank());
                ResultSet rijen = verbinding
                        .createStatement()
                        .executeQuery("select handeling || ' ' || uitslag || ' ' || doel || ' ' || dossier_id"
                                + " from zorgvuldig.logregel order by xmin::text::bigint, ctid")) {
            List<String> regels = new ArrayList<>();
            while (rijen.next()) {
                regels.add(rijen.getString(1));
            }
            return regels;
        }
    }
}
