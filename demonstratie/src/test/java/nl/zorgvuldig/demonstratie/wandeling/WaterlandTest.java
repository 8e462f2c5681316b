package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The first phase in a house with roles, phases, criteria and kinds of partij of which no program knows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaterlandTest {
    private static final String WOORD = "Kanariegeheim6604";
    private static final String HUIS = "Waterland";

    private Webhuis huis;

    @BeforeAll
    void open() {
        huis = Proefdemonstratie.waterland();
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    @Test // Q1, acceptance: another house is another file
    void een_casus_gaat_van_melding_naar_verkenning() {
        Bezoeker joop = Proefdemonstratie.als(huis, "wijkmeester", HUIS);
        Bezoeker mees = Proefdemonstratie.als(huis, "weger", HUIS);
        Bezoeker fenna = Proefdemonstratie.als(huis, "wijkagent-waterland", HUIS);
        String pad = meldAan(joop);

        assertThat(fenna.haalKaal(pad).status()).isEqualTo(404);
        Casusmaker.pakOp(mees, pad);
        assertThat(mees.haal(pad).tekst()).contains(WOORD, "Verkenning", "Aanpak", "Mees van der Schans");
        Bladzijde wacht = Casusmaker.beoordeel(mees, pad, WOORD, "verkennen", List.of("drie-terreinen", "hulp-stokt"));
        assertThat(wacht.tekst()).contains("Wacht op akkoord");
        Casusmaker.geefAkkoord(joop, pad);

        assertThat(joop.haal(pad).tekst()).contains(WOORD);
        // PGA 2.2, 2.3: who weighs does not see what comes after it
        assertThat(mees.haalKaal(pad).status()).isEqualTo(404);
        assertThat(joop.haal("/protocol").tekst()).contains("Waterland", "PGA 3.4", "10 dagen");
    }

    @Test // Q1, Q3: what this house asks is in its file, and nothing of another house
    void de_regels_zijn_die_van_het_bestand() {
        Bezoeker joop = Proefdemonstratie.als(huis, "wijkmeester", HUIS);

        Bladzijde formulier = joop.haal("/aanmelden/in-een-keer");
        assertThat(formulier.tekst())
                .contains("Zorgen dat het wonen leefbaar blijft", "Huur en overlast in en om het huis")
                .doesNotContain("top-x", "procesregisseur", "IJsselland");
        Bladzijde terug = joop.verstuur(ingevuld(joop).vul("persoon.geslachtsnaam", ""));
        assertThat(terug.status()).isEqualTo(422);
        assertThat(terug.tekst()).contains(WOORD);
    }

    @Test // Q1, B1: what a house adopted must be there as it was, or nothing starts
    void een_veranderd_profiel_houdt_de_start_tegen() throws IOException {
        try (Webhuis eigen = Proefdemonstratie.waterland()) {
            Path profiel = Path.of(
                            String.valueOf(eigen.toepassing().getEnvironment().getProperty("zorgvuldig.map")))
                    .resolve("profielen/waterland/2026-01-01.yaml");
            try (Webhuis weer = eigen.opnieuw()) {
                assertThat(Bezoeker.bij(weer.adres()).haal("/inloggen").status())
                        .isEqualTo(200);
            }
            Files.writeString(profiel, "# anders\n", StandardOpenOption.APPEND);
            assertThatException()
                    .isThrownBy(eigen::opnieuw)
                    .havingRootCause()
                    .isInstanceOf(StartGeweigerd.class)
                    .withMessageContaining("heeft het profiel waterland/2026-01-01 aangenomen");
        }
    }

    private static String meldAan(Bezoeker wie) {
        Bladzijde casus = wie.verstuur(ingevuld(wie));
        assertThat(casus.pad()).as(casus.tekst()).startsWith("/dossiers/");
        return casus.pad();
    }

    private static Formulier ingevuld(Bezoeker wie) {
        Bladzijde pagina = wie.haal("/aanmelden/in-een-keer");
        String gemeente = pagina.tekst().replaceFirst("(?s).*?<option value=\"([0-9a-f-]{36})\".*", "$1");
        return Casusmaker.metCriteria(pagina.formulier("/aanmelden/in-een-keer"), WOORD)
                .vul("persoon.voornamen", WOORD)
                .vul("persoon.geslachtsnaam", WOORD)
                .vul("persoon.geboortedatum", "3-12-1990")
                .vul("persoon.noodzaak", WOORD)
                .vul("kwaliteit", "ja")
                .vul("gebied", "overlast-in-de-wijk")
                .vul("taak", "leefbaar-wonen")
                .vul("gegeven.0.categorie", "huur")
                .vul("gegeven.0.inhoud", WOORD)
                .vul("gegeven.0.noodzaak", WOORD)
                .vul("informering", "ja")
                .vul("informering.door", gemeente)
                .vul("informering.op", "1-3-2026")
                .vul("informering.wijze", WOORD);
    }
}
