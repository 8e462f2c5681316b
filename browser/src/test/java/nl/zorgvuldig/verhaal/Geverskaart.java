package nl.zorgvuldig.verhaal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/**
 * The card of one thing on the page where a giver decides who sees what it gave.
 *
 * @param wie who decides
 * @param tekst what stands on that card alone
 */
record Geverskaart(Bezoeker wie, String tekst) {
    /** Opens its fields. */
    Geverskaart open() {
        wie.hand().druk(kaart().locator("summary").first());
        return this;
    }

    /** Chooses who may see it, without saving. */
    Geverskaart kiest(String antwoord) {
        wie.hand()
                .antwoord(
                        kaart().getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Wie mag dit zien?")),
                        antwoord);
        return this;
    }

    /** Names someone, without saving. */
    Geverskaart vinkt(String naam) {
        wie.hand()
                .vink(kaart().getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(naam))
                        .first());
        return this;
    }

    /** Chooses who may see it, and saves that. */
    void zegt(String antwoord) {
        kiest(antwoord);
        wie.wachtOpPagina(() ->
                wie.hand().druk(kaart().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Bewaren"))));
    }

    private Locator kaart() {
        return wie.pagina().locator("article").filter(new Locator.FilterOptions().setHasText(tekst));
    }
}
