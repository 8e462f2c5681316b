package nl.zorgvuldig.verhaal;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes the pictures of the manuals by telling the stories again. Runs only when it is asked for by name: every run has
 * other days and numbers in it, and a picture changes only with a reason.
 */
@ExtendWith(Opvoering.class)
class Beeldenmaker {
    /** What of the first story is a picture, by the name under which its teller passes it. */
    private static final Map<String, String> VERHAAL = Map.of(
            "02-werklijst-leeg", "aanmelder-werklijst",
            "04a-wie", "aanmelder-wie",
            "04b-wat", "aanmelder-wat",
            "04c-waarom", "aanmelder-waarom",
            "04e-nakijken", "aanmelder-nakijken",
            "04f-verzonden", "aanmelder-verzonden",
            "12-akkoord", "aanmelder-akkoord",
            "06-werklijst-wachtrij", "procesregisseur-werklijst",
            "07-casus-intake", "procesregisseur-casus",
            "09-beoordelen", "procesregisseur-beoordelen");

    private final Toneel toneel;

    Beeldenmaker(Toneel toneel) {
        this.toneel = toneel;
    }

    @Test // the manuals for who reports and who handles, and then for who watches over the log of it
    void van_aanmelding_tot_logboek() {
        try (Bezoeker wim = toneel.metMuis(Scherm.TELEFOON);
                Bezoeker pieter = toneel.metMuis(Scherm.BREED);
                Bezoeker petra = toneel.metMuis(Scherm.BREED)) {
            new EersteLicht(wim, pieter, Beeldenmaker::verhaal).vertel(Voorbeeld.van("Proefman", "999993653"));
            wieZietHet(wim);
            petra.logtIn("Petra Toorman");
            maak(petra, "/logboek", "logboek-regels");
            petra.vouwOpen("Deze regels uitvoeren");
            Beeld.vanaf(petra.pagina(), "main details:has(textarea)", "logboek-uitvoer");
            maak(petra, "/logboek/medewerkers", "logboek-medewerkers");
            maak(petra, "/logboek/opvallend", "logboek-opvallend");
            steekproef(petra);
            betrokkene(petra);
        }
    }

    private static void wieZietHet(Bezoeker wim) {
        wim.drukEnWacht("Wie ziet wat uw partij gaf");
        wim.vouwOpen("Veranderen wie dit ziet");
        Beeld.maak(wim.pagina(), "aanmelder-wie-ziet-het");
    }

    private static void verhaal(Bezoeker wie, String naam) {
        String beeld = VERHAAL.getOrDefault(naam, "");
        if (!beeld.isEmpty()) {
            Beeld.maak(wie.pagina(), beeld);
        }
    }

    private static void steekproef(Bezoeker petra) {
        petra.gaNaar("/logboek/steekproeven");
        petra.drukEnWacht("Steekproef trekken");
        Beeld.maak(petra.pagina(), "logboek-steekproef");
    }

    private static void betrokkene(Bezoeker petra) {
        petra.gaNaar("/logboek/betrokkene");
        petra.vul("Achternaam", "Proefman");
        petra.vul("Geboortedatum", "14-2-1991");
        Beeld.maak(petra.pagina(), "logboek-betrokkene");
    }

    @Test // the manual for who sets up a house
    void een_huis_inrichten() {
        try (Bezoeker bea = toneel.metMuis(Scherm.BREED)) {
            bea.logtIn("Bea Heerenveld");
            maak(bea, "/beheer/partijen", "beheerder-partijen");
            bea.druk("Een lijst inlezen");
            bea.ziet("Inlezen");
            Beeld.maak(bea.pagina(), "beheerder-inlezen");
            maak(bea, "/beheer/mensen", "beheerder-mensen");
            bea.druk("Nora Vogelzang");
            bea.ziet("Geheimhouding en screening");
            Beeld.maak(bea.pagina(), "beheerder-mens");
            maak(bea, "/beheer/vragen", "beheerder-vragen");
        }
    }

    private static void maak(Bezoeker wie, String pad, String naam) {
        wie.gaNaar(pad);
        Beeld.maak(wie.pagina(), naam);
    }
}
