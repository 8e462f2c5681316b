package nl.zorgvuldig.verhaal;

import java.util.List;
import nl.zorgvuldig.verhaal.Aanmelding.Gegeven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The course of a consent as a behandelaar records it, and what the procesregisseur hears of it (E4, E5, D6). */
@ExtendWith(Opvoering.class)
class ToestemmingTest {
    private static final String TAAK = "Behandeling en verzorging bij een psychische stoornis of verslaving";
    private static final String GEHEIM = "Is in maart gestopt met zijn medicijnen.";
    private static final String ZIN = "want er rust een beroepsgeheim op: gegevens over gezondheid";
    private static final String WEG = "Waarop mag dit geheim worden gedeeld?";

    private final Toneel toneel;

    ToestemmingTest(Toneel toneel) {
        this.toneel = toneel;
    }

    @Test // E4, E5, IJ 7.2b-d, WCAG 2.1.1, 1.4.10
    void een_behandelaar_deelt_trekt_in_en_vraagt_opnieuw_met_het_toetsenbord() {
        try (Bezoeker meldt = toneel.metMuis(Scherm.BREED);
                Bezoeker pieter = toneel.metMuis(Scherm.BREED);
                Bezoeker bram = toneel.met(Scherm.BREED, new Toetsen())) {
            String casus = meldt(meldt);
            pieter.logtIn(Mens.PIETER);
            pieter.drukIn("form[action='" + casus.replace("dossiers", "wachtrij") + "/oppakken']", "Oppakken");
            pieter.ziet(GEHEIM).zietNiet("Toestemming en afweging");

            bram.logtIn(Mens.BRAM).gaNaar(casus);
            bram.drukEnWacht("Toestemming en afweging");
            bram.ziet("Hierop rust: ").keurt("35-gronden");
            trektIn(bram);
            vraagt(bram);
            weigert(bram);

            pieter.gaNaar("/werklijst");
            pieter.ziet("Veranderd in wat partijen delen (", "Gebruik ook niet meer wat u ervan weet")
                    .keurt("35f-werklijst-ingetrokken");
            pieter.gaNaar(casus);
            pieter.zietNiet(GEHEIM);
        }
    }

    private static String meldt(Bezoeker bram) {
        bram.logtIn(Mens.BRAM);
        Aanmeldformulier formulier = new Aanmeldformulier(bram)
                .vul(Voorbeeld.van("Toestemming", "999970793")
                        .namens(TAAK)
                        .met(List.of(new Gegeven("Gegevens over gezondheid", "", GEHEIM, "Verklaart zijn gedrag."))));
        bram.druk(ZIN);
        bram.antwoord(WEG, "De betrokkene of wie hem of haar vertegenwoordigt, gaf toestemming");
        bram.keurt("35-melden");
        vult(bram);
        bram.vink("De toestemming is uitdrukkelijk gegeven");
        bram.vink("Verteld is dat de toestemming altijd kan worden ingetrokken");
        bram.drukEnWacht("Bewaren en verder");
        bram.ziet("Alles is ingevuld");
        formulier.verstuur();
        bram.ziet("Uw aanmelding is verstuurd");
        bram.drukEnWacht("De casus bekijken");
        return bram.pad();
    }

    private static void vult(Bezoeker bram) {
        bram.antwoord("Aan wie is toestemming gevraagd?", "De betrokkene zelf");
        bram.vul("De toestemming", "Op welke dag?", Aanmelding.dag(0));
        bram.vul("De toestemming", "Hoe is het gevraagd?", "In een gesprek met uitleg op papier.");
    }

    private static void trektIn(Bezoeker bram) {
        bram.vouwOpen("Toestemming intrekken");
        bram.ziet("ziet niemand buiten uw partij deze gegevens nog").keurt("35a-intrekken");
        bram.drukEnWacht("Nu intrekken");
        bram.ziet("geldt niet meer");
    }

    private static void vraagt(Bezoeker bram) {
        bram.antwoord(WEG, "Toestemming is gevraagd; er is nog geen antwoord");
        bram.drukEnWacht("Vastleggen");
        bram.ziet("Schrijf op hoe de toestemming is gevraagd").keurt("35b-gevraagd-fouten");
        vult(bram);
        bram.drukEnWacht("Vastleggen");
        bram.ziet("In een gesprek met uitleg op papier.", "Het antwoord vastleggen")
                .keurt("35c-gevraagd");
    }

    private static void weigert(Bezoeker bram) {
        bram.vouwOpen("Het antwoord vastleggen");
        bram.antwoord("Wat is het antwoord?", "De toestemming is geweigerd");
        bram.keurt("35d-antwoord");
        bram.vul("Op welke dag kwam het antwoord?", Aanmelding.dag(0));
        bram.vul("Hoe kwam het antwoord?", "Hij belde terug en zei nee.");
        bram.drukEnWacht("Antwoord vastleggen");
        bram.ziet("geweigerd", "Hij belde terug en zei nee.").keurt("35e-geweigerd");
    }
}
