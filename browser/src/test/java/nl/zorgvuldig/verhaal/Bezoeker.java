package nl.zorgvuldig.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.Assertions;

/** Someone at a screen: what this person does and reads there. */
final class Bezoeker implements AutoCloseable {
    /** What a browser says of a refusal and of a log-out as they should be. */
    private static final List<String> GEWOON =
            List.of("Failed to load resource: the server responded with a status of 4", "Clear-Site-Data header on");

    private final BrowserContext context;
    private final Page pagina;
    private final String adres;
    private final Hand hand;
    private final List<String> klachten = new ArrayList<>();
    private int geladen;

    private Bezoeker(BrowserContext context, String adres, Hand hand) {
        this.context = context;
        this.pagina = context.newPage();
        this.adres = adres;
        this.hand = hand;
        pagina.onDOMContentLoaded(blad -> geladen++);
        pagina.onConsoleMessage(melding -> {
            if (GEWOON.stream().noneMatch(melding.text()::startsWith)) {
                klachten.add(melding.type() + ": " + melding.text());
            }
        });
    }

    static Bezoeker aan(Browser browser, Scherm scherm, String adres, Hand hand) {
        return new Bezoeker(browser.newContext(scherm.opties()), adres, hand);
    }

    /** Opens the first page and chooses who to be. */
    Bezoeker logtIn(Mens mens) {
        logtIn(mens.naam());
        mens.context().ifPresent(this::drukEnWacht);
        return this;
    }

    /** The same, for someone with one thing to be. */
    Bezoeker logtIn(String naam) {
        gaNaar("/");
        drukEnWacht(naam);
        return this;
    }

    /** How this person presses, types and chooses. */
    Hand hand() {
        return hand;
    }

    void gaNaar(String pad) {
        pagina.navigate(adres + pad);
    }

    /** Follows a link or presses a button. */
    void druk(String naam) {
        hand.druk(metNaam(pagina.locator("body"), naam));
    }

    /** The same, and stays until another page is there, so that what is asked next is asked of that page. */
    void drukEnWacht(String naam) {
        wachtOpPagina(() -> druk(naam));
    }

    /** Does something that leads to another page, and stays until that is there; a key press by itself waits for nothing. */
    void wachtOpPagina(Runnable wat) {
        int voor = geladen;
        wat.run();
        pagina.waitForCondition(() -> geladen > voor);
    }

    /** The same, in a part of the page. */
    void drukIn(String deel, String naam) {
        hand.druk(metNaam(pagina.locator(deel), naam));
    }

    /** Follows the link in the page that leads there. */
    void volg(String pad) {
        hand.druk(pagina.locator("main a[href='" + pad + "']").first());
    }

    private static Locator metNaam(Locator waar, String naam) {
        return waar.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(naam))
                .or(waar.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(naam)))
                .first();
    }

    /** Opens the fold that says why. */
    void vraagtWaarom() {
        hand.druk(pagina.locator(".zv-waarom summary"));
    }

    /** Opens the first fold whose line holds this. */
    void vouwOpen(String naam) {
        hand.druk(pagina.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(naam))
                .first());
    }

    void vul(String label, String tekst) {
        vul("", label, tekst);
    }

    void vul(String groep, String label, String tekst) {
        hand.vul(veld(groep, label), tekst);
    }

    void kies(String label, String naam) {
        kies("", label, naam);
    }

    void kies(String groep, String label, String naam) {
        hand.kies(veld(groep, label), naam);
    }

    void antwoord(String vraag, String antwoord) {
        hand.antwoord(groep(vraag), antwoord);
    }

    /** Answers every question that begins like this; the rest of the question says about what. */
    void antwoordBijElk(String begin, UnaryOperator<String> antwoord) {
        Locator eerste = pagina.locator("legend")
                .filter(new Locator.FilterOptions().setHasText(begin))
                .first();
        assertThat(eerste).isVisible();
        List<String> vragen = pagina.locator("legend").allInnerTexts().stream()
                .filter(vraag -> vraag.startsWith(begin))
                .toList();
        Assertions.assertThat(vragen).as(begin).isNotEmpty();
        vragen.forEach(vraag -> antwoord(vraag, antwoord.apply(vraag.substring(begin.length()))));
    }

    /** Fills in every field whose label begins like this. */
    void vulBijElk(String begin, String tekst) {
        List<String> labels = pagina.locator("label").allInnerTexts().stream()
                .filter(label -> label.startsWith(begin))
                .map(label -> label.replace(" (optioneel)", "").strip())
                .toList();
        Assertions.assertThat(labels).as(begin).isNotEmpty();
        labels.forEach(label -> vul(label, tekst));
    }

    void vink(String naam) {
        hand.vink(pagina.getByLabel(naam, new Page.GetByLabelOptions().setExact(true)));
    }

    /** Ticks every box in a part of the page. */
    void vinkAlles(Locator deel) {
        deel.getByRole(AriaRole.CHECKBOX).all().forEach(hand::vink);
    }

    /** Whether there is such a box on the page. */
    boolean kanVinken(String naam) {
        return pagina.getByLabel(naam, new Page.GetByLabelOptions().setExact(true))
                        .count()
                > 0;
    }

    /** Whether there is such a link on the page. */
    boolean kanVolgen(String naam) {
        return pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(naam))
                        .count()
                > 0;
    }

    /** Whether there is a part of the page with such a heading. */
    boolean heeft(String kop) {
        return pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(kop))
                        .count()
                > 0;
    }

    /** Whether there is such a button on the page. */
    boolean kanDrukken(String naam) {
        return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam))
                        .count()
                > 0;
    }

    /** A field by its label, in a group by its title; no title for the whole page. */
    Locator veld(String groep, String label) {
        Locator waar = groep.isEmpty() ? pagina.locator("main") : groep(groep);
        return waar.getByLabel(label).first();
    }

    private Locator groep(String titel) {
        return pagina.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(titel).setExact(true));
    }

    Bezoeker ziet(String... teksten) {
        for (String tekst : teksten) {
            assertThat(pagina.locator("body")).containsText(tekst);
        }
        return this;
    }

    Bezoeker zietNiet(String... teksten) {
        for (String tekst : teksten) {
            Assertions.assertThat(pagina.content()).doesNotContain(tekst);
        }
        return this;
    }

    Bezoeker keurt(String naam) {
        Keuring.keur(pagina, naam);
        return this;
    }

    /** Only the width, at the screen as it is. */
    Bezoeker pastInDeBreedte() {
        Keuring.pastInDeBreedte(pagina);
        return this;
    }

    String pad() {
        return URI.create(pagina.url()).getPath();
    }

    Page pagina() {
        return pagina;
    }

    /** Asks for a page without looking at it. */
    APIResponse vraag(String pad) {
        return context.request().get(adres + pad);
    }

    @Override
    public void close() {
        context.close();
        Assertions.assertThat(klachten).as("what the browser complained about").isEmpty();
    }
}
