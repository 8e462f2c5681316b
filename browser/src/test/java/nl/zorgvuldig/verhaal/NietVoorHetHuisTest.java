package nl.zorgvuldig.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Opvoering.class)
class NietVoorHetHuisTest {
    private final Toneel toneel;

    NietVoorHetHuisTest(Toneel toneel) {
        this.toneel = toneel;
    }

    @Test // IJ 9.5, 11.1, 16.6, 16.7: waiting has a ground; what is not for the house is gone, for everyone
    void uitgesteld_informeren_en_daarna_alles_weg() {
        try (Bezoeker wim = toneel.metMuis(Scherm.BREED);
                Bezoeker pieter = toneel.metMuis(Scherm.BREED)) {
            String casus = Aanmeldformulier.meld(
                    wim.logtIn(Mens.WIM), Voorbeeld.van("Wegman", "999999977").met(Voorbeeld.uitstel()));
            wim.ziet("bescherming van de betrokkene of van anderen", "Hij bedreigde zijn zus");
            vernietig(pieter.logtIn(Mens.PIETER), casus);
            leesAntwoord(wim);
            isVoorIedereenWeg(casus, wim, pieter);
        }
    }

    private static void vernietig(Bezoeker pieter, String casus) {
        pieter.drukIn("form[action='" + casus.replace("dossiers", "wachtrij") + "/oppakken']", "Oppakken");
        pieter.volg(casus + "/beoordelen");
        pieter.antwoord("Wat is de uitkomst?", "De casus is niet voor het huis");
        pieter.kies("Waarom stopt de casus hier?", "Samenwerking binnen één keten is genoeg");
        pieter.vul("Waarom wijkt u af van de criteria?", "De reclassering kan dit alleen.");
        pieter.druk("Uitkomst vastleggen");
        pieter.ziet("De casus is niet voor het huis", "Uit gebruik", "Uit reservekopieën", "U ziet dit namens")
                .zietNiet("Wegman", Voorbeeld.POLITIE)
                .keurt("20-vernietigd");
        assertThat(pieter.pagina().locator("dd").allInnerTexts())
                .as("two dates, and the second is later")
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    private static void leesAntwoord(Bezoeker wim) {
        wim.gaNaar("/werklijst");
        wim.ziet("Antwoorden op uw aanmeldingen").zietNiet("Wegman").keurt("21-werklijst-antwoord");
        wim.drukIn("section[aria-labelledby=uitkomsten]", "de casus is niet voor het huis");
        wim.ziet("samenwerking binnen één keten is genoeg", Voorbeeld.KENMERK)
                .zietNiet("Wegman", Voorbeeld.POLITIE, "De reclassering kan dit alleen.")
                .keurt("22-antwoord");
    }

    private void isVoorIedereenWeg(String casus, Bezoeker wim, Bezoeker pieter) {
        try (Bezoeker olaf = toneel.metMuis(Scherm.BREED);
                Bezoeker yasmin = toneel.metMuis(Scherm.BREED)) {
            String nooit = "/dossiers/" + UUID.randomUUID();
            Map<String, String> verwacht = antwoord(wim.vraag(nooit));
            for (Bezoeker iemand : List.of(wim, pieter, yasmin.logtIn(Mens.YASMIN), olaf.logtIn(Mens.OLAF))) {
                assertThat(antwoord(iemand.vraag(casus))).isEqualTo(verwacht);
                assertThat(antwoord(iemand.vraag(nooit))).isEqualTo(verwacht);
            }
            wim.gaNaar(casus);
            wim.ziet("Deze pagina is er niet voor u").keurt("23-niet-gevonden");
        }
    }

    /** Everything of an answer that could tell one from another; the date is the clock's. */
    static Map<String, String> antwoord(APIResponse antwoord) {
        Map<String, String> alles = new HashMap<>(antwoord.headers());
        alles.remove("date");
        alles.put("status", Integer.toString(antwoord.status()));
        alles.put("body", antwoord.text());
        assertThat(antwoord.status()).isEqualTo(404);
        return alles;
    }
}
