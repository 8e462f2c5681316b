package nl.zorgvuldig.verhaal;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Opvoering.class)
class NaslagTest {
    private final Toneel toneel;

    NaslagTest(Toneel toneel) {
        this.toneel = toneel;
    }

    @Test // Q1, ui.md: the protocol as a document, in pictures and in tables, and beside another
    void iedereen_leest_wat_het_huis_afsprak() {
        try (Bezoeker wim = toneel.metMuis(Scherm.BREED)) {
            wim.logtIn(Mens.WIM).druk("Ons protocol");
            wim.ziet("Privacyprotocol zorg- en veiligheidshuis IJsselland", "Dit geldt sinds 1 januari 2020")
                    .ziet("Wie ziet wat in welke fase", "het dossier blijft actief · tot 6 maanden")
                    .ziet("antwoord op een verzoek om inzage", "IJ 18.2", "Wie erover besluit")
                    .keurt("40-ons-protocol");
            wim.kies("Vergelijken met", "Landelijk werkproces van de zorg- en veiligheidshuizen");
            wim.druk("Verschillen tonen");
            wim.ziet("Verschillen met").pastInDeBreedte();
        }
    }

    @Test // Q1: per article how it is kept, where, and the proof
    void iedereen_leest_waaruit_blijkt_dat_een_lid_wordt_gehouden() {
        try (Bezoeker wim = toneel.metMuis(Scherm.BREED)) {
            wim.logtIn(Mens.WIM).druk("Ons protocol");
            wim.vouwOpen("Alle artikelen en bijlagen");
            wim.vouwOpen("Artikel 9");
            wim.vouwOpen("Waar en bewijs bij IJ 9.7");
            wim.ziet("als iemand gegevens wil zien", "op het scherm geprobeerd en geweigerd: niet betrokken")
                    .ziet("getest: wie het aangaat ziet het en niemand anders (WandelingTest)")
                    .keurt("44-bewijs");
        }
    }

    @Test // Q2: a doubt answered with articles, and nothing kept
    void wie_twijfelt_vraagt_of_het_mag() {
        try (Bezoeker wim = toneel.metMuis(Scherm.BREED)) {
            wim.logtIn(Mens.WIM).druk("Mag dit?");
            wim.druk("Geef antwoord");
            wim.ziet("Kies een soort gegevens.", "Kies een fase.").keurt("41-mag-dit-onvolledig");
            wim.antwoord("Wat wilt u doen?", "Een casus aanmelden en daarbij dit gegeven geven");
            wim.kies("Voor wat voor organisatie?", "Politie");
            wim.kies("Om welk soort gegevens gaat het?", "Politiegegevens");
            wim.kies("In welke fase is de casus?", "Aanmelding");
            wim.antwoord("Wat is uw plek bij de casus?", "Ik heb er geen eigen rol in");
            wim.vink(
                    "Mijn organisatie mag bijzondere en strafrechtelijke gegevens en het burgerservicenummer verwerken");
            wim.druk("Geef antwoord");
            wim.ziet("Dit mag niet", "artikel 20-beslissing").keurt("42-mag-dit-nee");
            wim.vink("Er ligt een geldige artikel 20-beslissing van de politie");
            wim.druk("Geef antwoord");
            wim.ziet("Dit mag", "We gingen ervan uit")
                    .zietNiet("Dit mag niet omdat")
                    .keurt("43-mag-dit-ja");
        }
    }

    @Test // E4, E6, IJ 7.2: who doubts walks through the code of the profession before a word is said, and names nobody
    void wie_een_beroepsgeheim_heeft_loopt_de_beroepscode_langs() {
        try (Bezoeker bram = toneel.metMuis(Scherm.BREED)) {
            bram.logtIn(Mens.BRAM).druk("Mag dit?");
            bram.antwoord("Wat wilt u doen?", "Een casus aanmelden en daarbij dit gegeven geven");
            bram.kies("Voor wat voor organisatie?", "Instelling voor geestelijke gezondheidszorg");
            bram.kies("Om welk soort gegevens gaat het?", "Gegevens over gezondheid");
            bram.kies("In welke fase is de casus?", "Aanmelding");
            bram.antwoord("Wat is uw plek bij de casus?", "Ik heb er geen eigen rol in");
            bram.vink(
                    "Mijn organisatie mag bijzondere en strafrechtelijke gegevens en het burgerservicenummer verwerken");
            bram.druk("Geef antwoord");
            bram.ziet("Dit mag niet", "medisch beroepsgeheim", "Zo kan het misschien wel", "Nog te zetten: toestemming")
                    .keurt("45-mag-dit-geheim");
            bram.antwoord("Is er geen toestemming, en wordt het zelf afgewogen? (optioneel)", "Conflict van plichten");
            bram.vinkAlles(bram.pagina()
                    .locator("fieldset")
                    .filter(new Locator.FilterOptions().setHasText("Welke stappen zijn gezet?")));
            bram.druk("Geef antwoord");
            bram.ziet("Dit mag", "medisch beroepsgeheim")
                    .zietNiet("Dit mag niet omdat", "Zo kan het misschien wel")
                    .keurt("46-mag-dit-afgewogen");
        }
    }
}
