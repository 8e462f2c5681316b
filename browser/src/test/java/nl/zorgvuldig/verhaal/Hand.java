package nl.zorgvuldig.verhaal;

import com.microsoft.playwright.Locator;

/** How someone works a page. */
interface Hand {
    /** Types in a field. */
    void vul(Locator veld, String tekst);

    /** Chooses from a folded list. */
    void kies(Locator lijst, String naam);

    /** Chooses the one answer of a group that shows them all. */
    void antwoord(Locator groep, String naam);

    /** Ticks a box. */
    void vink(Locator vakje);

    /** Follows a link, presses a button or opens a fold. */
    void druk(Locator knop);
}
