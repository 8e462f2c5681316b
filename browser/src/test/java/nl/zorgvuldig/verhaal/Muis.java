package nl.zorgvuldig.verhaal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** Works a page with the mouse. */
final class Muis implements Hand {
    @Override
    public void vul(Locator veld, String tekst) {
        veld.fill(tekst);
    }

    @Override
    public void kies(Locator lijst, String naam) {
        lijst.selectOption(new SelectOption().setLabel(naam));
    }

    @Override
    public void antwoord(Locator groep, String naam) {
        groep.getByLabel(naam, new Locator.GetByLabelOptions().setExact(true)).check();
    }

    @Override
    public void vink(Locator vakje) {
        vakje.check();
    }

    @Override
    public void druk(Locator knop) {
        knop.click();
    }
}
