package nl.zorgvuldig.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Opvoering.class)
class BeheerTest {
    private final Toneel toneel;

    BeheerTest(Toneel toneel) {
        this.toneel = toneel;
    }

    @Test // WCAG 2.4.11: what lies over the page never covers what someone is at
    void wat_over_de_bladzijde_ligt_gaat_dicht() {
        try (Bezoeker bea = toneel.metMuis(Scherm.BREED)) {
            bea.logtIn("Bea Heerenveld").gaNaar("/beheer");
            bea.keurt("60-beheer");
            Locator lijst = bea.pagina().locator(".zv-tabs__vouw");
            bea.vouwOpen("Meer");
            assertThat(lijst).isVisible();
            bea.pagina().keyboard().press("Escape");
            assertThat(lijst).isHidden();
            bea.pagina().keyboard().press("Enter");
            assertThat(lijst).isVisible();
            lijst.getByRole(AriaRole.LINK).last().focus();
            bea.pagina().keyboard().press("Tab");
            assertThat(lijst).isHidden();
            bea.vouwOpen("Meer");
            bea.pagina().locator("h1").click();
            assertThat(lijst).isHidden();
        }
    }
}
