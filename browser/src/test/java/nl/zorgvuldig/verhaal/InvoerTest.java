package nl.zorgvuldig.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zorgvuldig.verhaal.Aanmelding.Gegeven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Opvoering.class)
class InvoerTest {
    private final Toneel toneel;

    InvoerTest(Toneel toneel) {
        this.toneel = toneel;
    }

    @Test // WCAG 3.3.1, 3.3.3: all at once, in words, and the focus is on them
    void alles_wat_mist_staat_meteen_in_een_overzicht() {
        try (Bezoeker wim = toneel.metMuis(Scherm.BREED)) {
            wim.logtIn(Mens.WIM).druk("Een casus aanmelden");
            wim.keurt("03-formulier").druk("Aanmelding versturen");
            wim.ziet("punten moeten nog anders", "Vul de achternaam in.", "Vul een geboortedatum in die bestaat")
                    .ziet("er is geen gebied van het huis gekozen", "dit criterium is niet beantwoord")
                    .ziet("er ligt niet vast dat de betrokkene is geïnformeerd");
            assertThat(wim.pagina().title()).startsWith("Fout: ");
            assertThat(wim.pagina().locator("#fouten-kop")).isFocused();
            wim.keurt("04-formulier-fouten");
            elkeVerwijzingLeidtNaarEenVeld(wim);
        }
    }

    private static void elkeVerwijzingLeidtNaarEenVeld(Bezoeker wim) {
        wim.druk("Vul de achternaam in.");
        assertThat(wim.veld("", "Achternaam")).isFocused();
        List<?> nergens = (List<?>) wim.pagina().evaluate("""
                        () => [...document.querySelectorAll('.zv-fouten a')]
                            .map(a => a.getAttribute('href'))
                            .filter(href => !document.getElementById(href.slice(1)))
                        """);
        assertThat(nergens).as("links of the summary that lead nowhere").isEmpty();
    }

    @Test // one more thing to tell: nothing is lost, and the page opens where the new one is
    void er_kan_een_gegeven_bij() {
        try (Bezoeker wim = toneel.metMuis(Scherm.BREED)) {
            wim.logtIn(Mens.WIM).druk("Een casus aanmelden");
            wim.vul("Gegeven 3", "Wat is er bekend?", Voorbeeld.RELATIES);
            wim.druk("Nog een gegeven toevoegen");
            assertThat(wim.veld("Gegeven 3", "Wat is er bekend?")).hasValue(Voorbeeld.RELATIES);
            assertThat(wim.veld("Gegeven 4", "Soort gegevens")).isInViewport();
            assertThat(wim.pagina().locator(".zv-fouten")).hasCount(0);
        }
    }

    @Test // nothing that was typed is lost
    void wat_getypt_is_blijft_staan() {
        try (Bezoeker wim = toneel.metMuis(Scherm.SMAL)) {
            wim.logtIn(Mens.WIM).druk("Een casus aanmelden");
            new Aanmeldformulier(wim).vul(Voorbeeld.van("Blijvend", "123456789"));
            String getypt = ingevuld(wim);
            wim.druk("Aanmelding versturen");
            wim.ziet("Eén punt moet nog anders", "Dit burgerservicenummer klopt niet");
            assertThat(ingevuld(wim)).isEqualTo(getypt);
            wim.vul("Burgerservicenummer", "999970756");
            wim.druk("Aanmelding versturen");
            wim.ziet("Blijvend", "Ingediend");
        }
    }

    private static String ingevuld(Bezoeker wie) {
        return (String) wie.pagina().evaluate("""
                        () => [...document.querySelectorAll('main input:not([type=hidden]), main select, main textarea')]
                            .filter(veld => veld.type !== 'radio' || veld.checked)
                            .map(veld => veld.name + '=' + veld.value).join('\\n')
                        """);
    }

    @Test // IJ 7.2, 13.4: health data are under the secrecy of care, and the sentence says so
    void de_zorg_kan_gezondheid_niet_zomaar_geven() {
        leestBij(
                Mens.BRAM,
                "Behandeling en verzorging bij een psychische stoornis of verslaving",
                new Gegeven(
                        "Gegevens over gezondheid", "", "Is gestopt met zijn medicijnen.", "Verklaart zijn gedrag."),
                "want er rust een beroepsgeheim op: gegevens over gezondheid");
    }

    @Test // IJ 6.2, 6.4d: police data come from the police alone
    void een_gemeente_kan_geen_politiegegevens_geven() {
        leestBij(
                Mens.GERDA,
                "Maatschappelijke ondersteuning",
                new Gegeven("Politiegegevens", "Dagelijkse politietaak", "Gehoord van een agent.", "Geeft een beeld."),
                "het protocol laat dit aan een andere partij: politiegegevens");
    }

    private void leestBij(Mens mens, String taak, Gegeven gegeven, String zin) {
        try (Bezoeker iemand = toneel.metMuis(Scherm.BREED)) {
            iemand.logtIn(mens).druk("Een casus aanmelden");
            new Aanmeldformulier(iemand)
                    .vul(Voorbeeld.van("Zorgman", "999970781").namens(taak).met(List.of(gegeven)));
            iemand.druk("Aanmelding versturen");
            iemand.ziet("Eén punt moet nog anders", zin)
                    .keurt("33-geweigerd-" + mens.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(iemand.veld("Gegeven 1", "Wat is er bekend?")).hasValue(gegeven.inhoud());
        }
    }
}
