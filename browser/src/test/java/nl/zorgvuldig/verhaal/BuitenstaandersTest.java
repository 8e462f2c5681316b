package nl.zorgvuldig.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Opvoering.class)
class BuitenstaandersTest {
    private static final String ACHTERNAAM = "Geheimzinnig";

    private final Toneel toneel;

    BuitenstaandersTest(Toneel toneel) {
        this.toneel = toneel;
    }

    @Test // IJ 4.3, 9.7: a colleague, another procesregisseur and another house do not see it
    void alleen_wie_erbij_hoort_ziet_de_casus() {
        try (Bezoeker wim = toneel.metMuis(Scherm.BREED);
                Bezoeker pieter = toneel.metMuis(Scherm.BREED)) {
            String casus = Aanmeldformulier.meld(wim.logtIn(Mens.WIM), Voorbeeld.van(ACHTERNAAM, "999999989"));
            zietNiets(Mens.TESS, casus);
            zietNiets(Mens.OLAF, casus);
            zietAlleenDatHetWacht(casus);
            pieter.logtIn(Mens.PIETER)
                    .drukIn("form[action='" + casus.replace("dossiers", "wachtrij") + "/oppakken']", "Oppakken");
            zietNiets(Mens.YASMIN, casus);
        }
    }

    private void zietNiets(Mens mens, String casus) {
        try (Bezoeker iemand = toneel.metMuis(Scherm.BREED)) {
            iemand.logtIn(mens).zietNiet(ACHTERNAAM, Voorbeeld.POLITIE, casus, casus.replace("dossiers", "wachtrij"));
            NietVoorHetHuisTest.antwoord(iemand.vraag(casus));
            NietVoorHetHuisTest.antwoord(iemand.vraag(casus + "/beoordelen"));
            NietVoorHetHuisTest.antwoord(iemand.vraag(casus + "/akkoord"));
        }
    }

    private void zietAlleenDatHetWacht(String casus) {
        try (Bezoeker yasmin = toneel.metMuis(Scherm.BREED)) {
            yasmin.logtIn(Mens.YASMIN).ziet("Nieuwe aanmeldingen").zietNiet(ACHTERNAAM, Voorbeeld.POLITIE, casus);
            assertThat(yasmin.pagina().content()).contains(casus.replace("dossiers", "wachtrij"));
            NietVoorHetHuisTest.antwoord(yasmin.vraag(casus));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NORA, de verklaring omtrent het gedrag of de screening, 30-buiten-zonder-vog",
        "OTTO, Creating Balance kan nog niet meedoen, 31-buiten-niet-getekend"
    }) // IJ 13.3, 28.1: kept out, with the reason that this person may know
    void wie_nog_niet_mag_leest_waarom(Mens mens, String reden, String naam) {
        try (Bezoeker iemand = toneel.metMuis(Scherm.BREED)) {
            iemand.logtIn(mens).ziet("U kunt nog niet naar binnen", reden).keurt(naam);
            iemand.gaNaar("/werklijst");
            iemand.zietNiet("Mijn casussen");
        }
    }

    @Test // IJ 6.4, R1: a partij under no letter cannot report, and is told so
    void een_partij_zonder_letter_kan_niet_aanmelden() {
        try (Bezoeker hanna = toneel.metMuis(Scherm.BREED)) {
            hanna.logtIn(Mens.HANNA).gaNaar("/aanmelden");
            hanna.ziet("het protocol noemt geen taak voor een partij van deze soort")
                    .ziet("de wet noemt de partij namens wie u werkt niet als deelnemer", "artikel 2.27 · wet")
                    .keurt("32-geweigerd-halt");
        }
    }
}
