package nl.zorgvuldig.verhaal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever gave something decides later who sees it (D3, IJ 3.5c-d). */
@ExtendWith(Opvoering.class)
class WieZietHetTest {
    private static final String TITEL = "Wie ziet wat uw partij gaf";

    private final Toneel toneel;

    WieZietHetTest(Toneel toneel) {
        this.toneel = toneel;
    }

    @Test // at the next click of everyone else, also on a page that stands open
    void wat_de_gever_voor_zich_houdt_is_bij_de_volgende_klik_weg() {
        vertel(Scherm.BREED, new Muis(), new Muis(), "Zegman", "999970811");
    }

    @Test // WCAG 2.1.1, 1.4.10
    void op_een_smal_scherm_met_alleen_toetsen() {
        vertel(Scherm.SMAL, new Toetsen(), new Toetsen(), "Smalman", "999970823");
    }

    private void vertel(Scherm scherm, Hand wims, Hand pieters, String achternaam, String bsn) {
        try (Bezoeker wim = toneel.met(scherm, wims);
                Bezoeker pieter = toneel.met(scherm, pieters)) {
            String casus = Aanmeldformulier.meld(wim.logtIn(Mens.WIM), Voorbeeld.van(achternaam, bsn), (_, _) -> {});
            pieter.logtIn(Mens.PIETER)
                    .drukIn("form[action='" + casus.replace("dossiers", "wachtrij") + "/oppakken']", "Oppakken");
            pieter.ziet(Voorbeeld.RELATIES, Voorbeeld.POLITIE).zietNiet(TITEL);

            wim.drukEnWacht(TITEL);
            wim.ziet("Een verandering werkt meteen", "U laat dit zien aan iedereen")
                    .keurt("35-wie-ziet-het");
            wims.druk(kaart(wim).locator("summary").first());
            zeg(wim, wims, "Alleen wie ik aanwijs");
            wim.ziet("Vink aan wie dit mag zien").keurt("36-wie-ziet-het-fout");
            zeg(wim, wims, "Nog niemand");
            wim.ziet("U laat dit nog aan niemand zien");

            pieter.pagina().reload();
            pieter.ziet(Voorbeeld.POLITIE).zietNiet(Voorbeeld.RELATIES);
        }
    }

    private static void zeg(Bezoeker wie, Hand hand, String antwoord) {
        hand.antwoord(
                kaart(wie).getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Wie mag dit zien?")),
                antwoord);
        hand.druk(kaart(wie).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Bewaren")));
        wie.pagina().waitForLoadState();
    }

    private static Locator kaart(Bezoeker wie) {
        return wie.pagina().locator("article").filter(new Locator.FilterOptions().setHasText(Voorbeeld.RELATIES));
    }
}
