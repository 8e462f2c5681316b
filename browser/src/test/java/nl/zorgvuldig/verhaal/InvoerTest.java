package nl.zorgvuldig.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import nl.zorgvuldig.verhaal.Aanmelding.Gegeven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Opvoering.class)
class InvoerTest {
    private final Toneel toneel;

    InvoerTest(Toneel toneel) {
        this.toneel = toneel;
    }

    @Test // WCAG 3.3.1, 3.3.3: what belongs to a page is said there, in words, and the focus is on it
    void wat_op_een_bladzijde_mist_staat_daar_in_een_overzicht() {
        try (Bezoeker wim = toneel.metMuis(Scherm.BREED)) {
            begin(wim);
            wim.druk("Bewaren en verder");
            wim.ziet("dingen kloppen nog niet", "Vul de achternaam in.", "Vul een geboortedatum in die bestaat");
            assertThat(wim.pagina().title()).startsWith("Fout: ");
            assertThat(wim.pagina().locator("#fouten-kop")).isFocused();
            wim.keurt("04-formulier-fouten");
            wim.druk("Vul de achternaam in.");
            assertThat(wim.veld("", "Achternaam")).isFocused();
            List<?> nergens = (List<?>) wim.pagina().evaluate("""
                        () => [...document.querySelectorAll('.zv-fouten a')]
                            .map(a => a.getAttribute('href'))
                            .filter(href => !document.getElementById(href.slice(1)))
                        """);
            assertThat(nergens).as("links of the summary that lead nowhere").isEmpty();
        }
    }

    @Test // WCAG 3.3.1: at the end everything that is missing stands together, each with the way to its place
    void aan_het_eind_staat_alles_bij_elkaar_wat_nog_mist() {
        try (Bezoeker wim = toneel.metMuis(Scherm.BREED)) {
            begin(wim);
            for (int blad = 0; blad < 4; blad++) {
                wim.druk("Bewaren en verder");
                wim.druk("Later aanvullen");
            }
            wim.ziet("Vul de achternaam in.", "Vul een geboortedatum in die bestaat")
                    .ziet("er is geen gebied van het huis gekozen", "dit criterium is niet beantwoord")
                    .ziet("er ligt niet vast dat de betrokkene is geïnformeerd")
                    .keurt("04g-nakijken-met-fouten");
            wim.druk("Aanmelding versturen");
            wim.ziet("dingen kloppen nog niet");
            wim.druk("Vul de achternaam in.");
            assertThat(wim.veld("", "Achternaam")).isFocused();
        }
    }

    private static void begin(Bezoeker wie) {
        wie.logtIn(Mens.WIM).druk("Een casus aanmelden");
        wie.druk("Beginnen");
    }

    @Test // one more thing to tell: nothing is lost, and the page opens where the new one is
    void er_kan_een_gegeven_bij() {
        try (Bezoeker wim = toneel.metMuis(Scherm.BREED)) {
            begin(wim);
            wim.druk("Bewaren en verder");
            wim.druk("Later aanvullen");
            wim.vul("Gegeven 1", "Wat is er bekend?", Voorbeeld.RELATIES);
            wim.druk("Nog een gegeven toevoegen");
            assertThat(wim.veld("Gegeven 1", "Wat is er bekend?")).hasValue(Voorbeeld.RELATIES);
            assertThat(wim.veld("Gegeven 2", "Soort gegevens")).isInViewport();
            assertThat(wim.pagina().locator(".zv-fouten")).hasCount(0);
        }
    }

    @Test // a page asks only what the choice made on it needs (G1)
    void een_zwaar_gegeven_vraagt_meer_en_een_gewoon_niet() {
        try (Bezoeker wim = toneel.metMuis(Scherm.SMAL)) {
            begin(wim);
            wim.druk("Bewaren en verder");
            wim.druk("Later aanvullen");
            wim.kies("Gegeven 1", "Soort gegevens", "Woonsituatie");
            assertThat(wim.veld("Gegeven 1", "Waarom is dit gegeven nodig?")).isHidden();
            wim.kies("Gegeven 1", "Soort gegevens", "Politiegegevens");
            assertThat(wim.veld("Gegeven 1", "Waarom is dit gegeven nodig?")).isVisible();
            assertThat(wim.veld("Gegeven 1", "Onderdeel")).isVisible();
        }
    }

    @Test // a page keeps what is typed by itself, and sending it right after does not stand in its own way
    void wat_getypt_wordt_is_vanzelf_bewaard() {
        try (Bezoeker wim = toneel.metMuis(Scherm.BREED)) {
            begin(wim);
            wim.vul("Voornamen", "Vanzelf");
            wim.vul("Achternaam", "Bewaard");
            assertThat(wim.pagina().locator("#versie")).not().hasValue("1");
            wim.pagina().reload();
            assertThat(wim.veld("", "Voornamen")).hasValue("Vanzelf");
            wim.vul("Achternaam", "Bewaard");
            wim.vul("Geboortedatum", "14-2-1991");
            wim.druk("Bewaren en verder");
            wim.ziet("Wat speelt er?").zietNiet("ergens anders gewijzigd");
        }
    }

    @Test // nothing that was typed is lost
    void wat_getypt_is_blijft_staan() {
        try (Bezoeker wim = toneel.metMuis(Scherm.SMAL)) {
            wim.logtIn(Mens.WIM);
            new Aanmeldformulier(wim).vul(Voorbeeld.van("Blijvend", "123456789"));
            wim.druk("Aanmelding versturen");
            wim.ziet("Eén ding klopt nog niet", "Blijvend", Voorbeeld.RELATIES);
            wim.druk("Dit burgerservicenummer klopt niet");
            assertThat(wim.veld("", "Achternaam")).hasValue("Blijvend");
            wim.vul("Burgerservicenummer", "999970756");
            for (int blad = 0; blad < 4; blad++) {
                wim.drukEnWacht("Bewaren en verder");
            }
            wim.druk("Aanmelding versturen");
            wim.ziet("Uw aanmelding is verstuurd");
        }
    }

    @Test // E4, E6, IJ 7.2, 13.4: health data are under the secrecy of care; the sentence leads to where one says on
    // what it is shared
    void de_zorg_kan_gezondheid_niet_zomaar_geven() {
        Gegeven gezondheid = new Gegeven(
                "Gegevens over gezondheid", "", "Is gestopt met zijn medicijnen.", "Verklaart zijn gedrag.");
        leestBij(
                Mens.BRAM,
                "Behandeling en verzorging bij een psychische stoornis of verslaving",
                gezondheid,
                "want er rust een beroepsgeheim op: gegevens over gezondheid",
                bram -> {
                    bram.ziet("Waarop mag dit geheim worden gedeeld?").keurt("34-grond");
                    bram.pagina().navigate(bram.pagina().url().replaceAll("stap=weet.*", "stap=wat"));
                });
    }

    @Test // D7, IJ 6.2, 6.4d, 7.1: police data come from the police alone
    void een_gemeente_kan_geen_politiegegevens_geven() {
        leestBij(
                Mens.GERDA,
                "Maatschappelijke ondersteuning",
                new Gegeven("Politiegegevens", "Dagelijkse politietaak", "Gehoord van een agent.", "Geeft een beeld."),
                "ook niet als zij het eerder van de politie kreeg: politiegegevens",
                gerda -> {});
    }

    private void leestBij(Mens mens, String taak, Gegeven gegeven, String zin, Consumer<Bezoeker> daar) {
        try (Bezoeker iemand = toneel.metMuis(Scherm.BREED)) {
            iemand.logtIn(mens);
            new Aanmeldformulier(iemand)
                    .vul(Voorbeeld.van("Zorgman", "999970781").namens(taak).met(List.of(gegeven)));
            iemand.ziet("Eén ding klopt nog niet", zin)
                    .keurt("33-geweigerd-" + mens.name().toLowerCase(java.util.Locale.ROOT));
            iemand.druk(zin);
            daar.accept(iemand);
            assertThat(iemand.veld("Gegeven 1", "Wat is er bekend?")).hasValue(gegeven.inhoud());
        }
    }
}
