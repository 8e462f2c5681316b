package nl.zorgvuldig.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Works a page with the keyboard alone, as someone does who cannot hold a mouse; counts the presses. */
final class Toetsen implements Hand {
    private static final int TE_VER = 150;
    private static final String HEEFT_FOCUS = "e => e === document.activeElement";
    private static final String ZICHTBARE_FOCUS = """
            e => {
              const hier = e.getBoundingClientRect();
              const stijl = getComputedStyle(e);
              return hier.bottom > 0 && hier.top < innerHeight && stijl.outlineStyle !== 'none'
                  && parseFloat(stijl.outlineWidth) >= 2;
            }
            """;

    private int aanslagen;

    /** How many keys were pressed. */
    int aanslagen() {
        return aanslagen;
    }

    @Override
    public void vul(Locator veld, String tekst) {
        ga(veld);
        if (!veld.inputValue().isEmpty()) {
            toets(veld.page(), "ControlOrMeta+a");
        }
        aanslagen += tekst.length();
        veld.page().keyboard().type(tekst);
    }

    @Override
    public void kies(Locator lijst, String naam) {
        ga(lijst);
        for (int keer = 0; keer < TE_VER && !isGekozen(lijst, naam); keer++) {
            toets(lijst.page(), "ArrowDown");
        }
        assertThat(isGekozen(lijst, naam)).as(naam).isTrue();
    }

    private static boolean isGekozen(Locator lijst, String naam) {
        return naam.equals(lijst.evaluate("e => e.selectedOptions[0].label"));
    }

    @Override
    public void antwoord(Locator groep, String naam) {
        Locator antwoord = groep.getByLabel(naam, new Locator.GetByLabelOptions().setExact(true));
        ga(bereikbaar(groep));
        toets(groep.page(), "Space");
        for (int keer = 0; keer < TE_VER && !antwoord.isChecked(); keer++) {
            toets(groep.page(), "ArrowDown");
        }
        assertThat(antwoord.isChecked()).as(naam).isTrue();
    }

    /** In a group the tab key stops at what is chosen, and at the first when nothing is. */
    private static Locator bereikbaar(Locator groep) {
        return groep.getByRole(AriaRole.RADIO).all().stream()
                .filter(Locator::isChecked)
                .findFirst()
                .orElseGet(() -> groep.getByRole(AriaRole.RADIO).first());
    }

    @Override
    public void vink(Locator vakje) {
        ga(vakje);
        toets(vakje.page(), "Space");
    }

    @Override
    public void druk(Locator knop) {
        ga(knop);
        toets(knop.page(), "Enter");
    }

    /** Goes there with the tab key; wherever that leads, the focus must be to be seen. */
    private void ga(Locator doel) {
        for (int keer = 0; keer < TE_VER && !isWaar(doel, HEEFT_FOCUS); keer++) {
            toets(doel.page(), "Tab");
        }
        assertThat(isWaar(doel, HEEFT_FOCUS))
                .as("reached with the tab key: " + doel)
                .isTrue();
        assertThat(isWaar(doel, ZICHTBARE_FOCUS))
                .as("focus can be seen: " + doel)
                .isTrue();
    }

    private static boolean isWaar(Locator doel, String vraag) {
        return Boolean.TRUE.equals(doel.evaluate(vraag));
    }

    private void toets(Page pagina, String toets) {
        aanslagen++;
        pagina.keyboard().press(toets);
    }
}
