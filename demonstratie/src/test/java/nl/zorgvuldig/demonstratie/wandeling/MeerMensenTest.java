package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import org.junit.jupiter.api.Test;

/** A report about more than one person: who they are, why they belong together, and what is given about whom. */
class MeerMensenTest {
    private static final String WOORD = "Kanariegeheim7719";

    private final Bezoeker wim = Toneel.gedeeld().wie("wijkagent");
    private final Bezoeker pieter = Toneel.gedeeld().wie("procesregisseur");

    private static Formulier metZus(Formulier formulier) {
        return formulier
                .vul("ander.0.soort", "2")
                .vul("ander.0.voornamen", "Trijn")
                .vul("ander.0.geslachtsnaam", "Zusterman")
                .vul("ander.0.geboortedatum", "5-6-1988")
                .vul("ander.0.relatie", "familie")
                .vul("ander.0.kring", "Zij is zijn zus en woont bij hem.")
                .vul("ander.0.afhankelijkheid", "Als hij terugvalt, verliest zij haar woning.")
                .vul("ander.0.samen", "De hulp voor hem werkt niet zonder haar.")
                .vul("noodzaak", "Zonder haar is niet te beoordelen welke hulp past.")
                .vul("gegeven.1.wie", "ander.0")
                .vul("gegeven.1.categorie", "adres")
                .vul("gegeven.1.inhoud", "Zij staat nergens ingeschreven.")
                .vul("gegeven.1.noodzaak", "Om te weten waar zij is.");
    }

    @Test // D1, R5, R16, Bgs 2.20 lid 2: each thing about its own person, and the first stays who the casus is named
    // after
    void een_zus_komt_met_haar_eigen_gegevens_in_de_casus() {
        Bladzijde casus = wim.verstuur(metZus(Casusmaker.ingevuld(wim, WOORD)));
        assertThat(casus.tekst())
                .contains("adresgegevens – Persoon 2", "Zij staat nergens ingeschreven.")
                .contains("Verklaringen bij de aanmelding", "Directe kring – T. Zusterman");
        Casusmaker.pakOp(pieter, casus.pad());
        assertThat(pieter.haal(casus.pad()).tekst()).contains("Zusterman", WOORD);
        assertThat(pieter.haal("/werklijst").tekst()).contains(WOORD).doesNotContain("Zusterman");
    }

    @Test // D2: what the list has for one category of betrokkene, it does not have for another
    void van_een_relatie_mag_niet_alles() {
        Bladzijde terug = wim.verstuur(metZus(Casusmaker.ingevuld(wim, WOORD)).vul("gegeven.1.categorie", "financien"));
        assertThat(terug.status()).isEqualTo(422);
        assertThat(terug.tekst()).contains("mag niet van deze persoon worden ingebracht");
    }

    @Test // D1: nothing about someone who is not there
    void een_gegeven_gaat_over_iemand_die_er_is() {
        Bladzijde terug = wim.verstuur(Casusmaker.ingevuld(wim, WOORD).vul("gegeven.0.wie", "ander.4"));
        assertThat(terug.status()).isEqualTo(422);
        assertThat(terug.tekst()).contains("mag niet van deze persoon worden ingebracht");
    }

    @Test // R16: under the law the three tests are motivated, each at its own field
    void zonder_uitleg_komen_twee_mensen_niet_in_een_casus() {
        Formulier formulier = metZus(Casusmaker.ingevuld(wim, WOORD)).vul("ander.0.kring", " ");
        Bladzijde terug = wim.verstuur(formulier);
        assertThat(terug.tekst().contains("kwaliteit"))
                .as("the house of this test works under the law")
                .isTrue();
        assertThat(terug.status()).isEqualTo(422);
        assertThat(terug.tekst()).contains("#veld-ander.0.kring");
        assertThat(wim.verstuur(formulier.vul("ander.0.kring", "Zijn zus.").vul("ander.0.relatie", "anders"))
                        .tekst())
                .contains("alleen familie en andere directe contacten");
    }

    @Test // G1: who is left empty is nobody
    void wie_leeg_blijft_telt_niet_mee() {
        Bladzijde casus = wim.verstuur(Casusmaker.ingevuld(wim, WOORD).vul("ander.0.voornamen", ""));
        assertThat(casus.pad()).startsWith("/dossiers/");
    }
}
