package nl.zorgvuldig.verhaal;

import com.microsoft.playwright.Locator;
import java.util.function.Consumer;

/** Works a page with the mouse, and counts what someone does who follows a manual. */
final class Telhand implements Hand {
    private final Muis muis = new Muis();
    private int handelingen;

    /** How many fields were filled in, boxes ticked and buttons pressed. */
    int handelingen() {
        return handelingen;
    }

    @Override
    public void vul(Locator veld, String tekst) {
        tel(hand -> hand.vul(veld, tekst));
    }

    @Override
    public void kies(Locator lijst, String naam) {
        tel(hand -> hand.kies(lijst, naam));
    }

    @Override
    public void antwoord(Locator groep, String naam) {
        tel(hand -> hand.antwoord(groep, naam));
    }

    @Override
    public void vink(Locator vakje) {
        tel(hand -> hand.vink(vakje));
    }

    @Override
    public void druk(Locator knop) {
        tel(hand -> hand.druk(knop));
    }

    private void tel(Consumer<Muis> wat) {
        handelingen++;
        wat.accept(muis);
    }
}
