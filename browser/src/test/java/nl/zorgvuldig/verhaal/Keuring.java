package nl.zorgvuldig.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.List;

/**
 * Judges a page as it stands: for people who see, hear or enlarge it. With {@code -Dschermen=true} it leaves a picture for
 * our own eyes.
 */
final class Keuring {
    private static final List<String> EISEN =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Path SCHERMEN = Path.of("target", "schermen");
    private static final int BREED = 1280;
    private static final int SMAL = 320;
    private static final int HOOG = 900;

    private Keuring() {}

    /** Judges the page wide and narrow. */
    static void keur(Page pagina, String naam) {
        pagina.setViewportSize(BREED, HOOG);
        pastInDeBreedte(pagina);
        nietsLooptOver(pagina);
        isToegankelijk(pagina);
        foto(pagina, naam + "-" + BREED);
        pagina.setViewportSize(SMAL, HOOG);
        pastInDeBreedte(pagina);
        nietsLooptOver(pagina);
        foto(pagina, naam + "-" + SMAL);
        pagina.setViewportSize(BREED, HOOG);
    }

    /** The page itself never scrolls sideways (WCAG 1.4.10). */
    static void pastInDeBreedte(Page pagina) {
        String teBreed = (String) pagina.evaluate("""
                () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? '' :
                    [...document.querySelectorAll('body *')]
                        .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth)
                        .map(e => e.tagName + '.' + e.className).slice(0, 8).join(', ')
                """);
        assertThat(teBreed).as("sticks out of " + pagina.url()).isEmpty();
    }

    /** No text lies over what comes after it; within a picture nothing flows. */
    private static void nietsLooptOver(Page pagina) {
        String over = (String) pagina.evaluate("""
                () => [...document.querySelectorAll('main *')]
                    .filter(e => !e.ownerSVGElement && getComputedStyle(e).display !== 'inline'
                        && getComputedStyle(e).overflowY === 'visible' && e.clientHeight > 0
                        && e.scrollHeight > e.clientHeight + 4)
                    .map(e => e.tagName + '.' + e.className).slice(0, 8).join(', ')
                """);
        assertThat(over).as("lies over its neighbour on " + pagina.url()).isEmpty();
    }

    private static void isToegankelijk(Page pagina) {
        List<Rule> gebreken = new AxeBuilder(pagina)
                .withTags(EISEN)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        assertThat(gebreken.stream()
                        .map(gebrek -> gebrek.getId() + ": " + gebrek.getHelp() + " "
                                + gebrek.getNodes().stream()
                                        .map(knoop -> knoop.getHtml())
                                        .toList())
                        .toList())
                .as(pagina.url())
                .isEmpty();
    }

    private static void foto(Page pagina, String naam) {
        if (!Boolean.getBoolean("schermen")) {
            return;
        }
        pagina.screenshot(new Page.ScreenshotOptions()
                .setPath(SCHERMEN.resolve(naam + ".png"))
                // hiding it writes a style on the fields, which the policy of the pages forbids to carry over
                .setCaret(ScreenshotCaret.INITIAL)
                .setFullPage(true));
    }
}
