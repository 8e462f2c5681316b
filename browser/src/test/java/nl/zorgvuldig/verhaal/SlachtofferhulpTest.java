package nl.zorgvuldig.verhaal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.zorgvuldig.verhaal.Aanmelding.Gegeven;
import nl.zorgvuldig.verhaal.Aanmelding.Informering;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Slachtofferhulp gives nothing without the explicit consent of the betrokkene, and when that is taken back nobody else sees
 * it at the next click (D9, E5, IJ 6.4m). No law lies over this house, for by that law Slachtofferhulp takes no part.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlachtofferhulpTest {
    private static final Path PROFIEL =
            Path.of("../protocollen/src/main/resources/protocollen/ijsselland/2020-01-01.yaml");
    private static final Path HUIS = Path.of("src/test/resources/huizen/luisterbos.yaml");
    private static final String INHOUD = "Durft na de bedreiging niet meer alleen naar huis.";
    private static final String ZONDER = "alleen met uitdrukkelijke toestemming van de betrokkene";

    private Toneel toneel;

    @BeforeAll
    void open(@TempDir Path map) throws IOException, InterruptedException {
        Path profiel = Files.writeString(
                Files.createDirectories(map.resolve("ijsselland")).resolve("2020-01-02.yaml"),
                Files.readString(PROFIEL)
                        .replaceFirst("(?m)^wgs:\\R(?:^ .*\\R)+", "")
                        .replace("raakt: [wgs]", "raakt: [soorten]")
                        .replace("geldig_vanaf: \"2020-01-01\"", "geldig_vanaf: \"2020-01-02\""));
        toneel = Toneel.bouw(Files.writeString(
                map.resolve("luisterbos.yaml"), Files.readString(HUIS).replace("PROFIEL", profiel.toString())));
    }

    @AfterAll
    void sluit() throws IOException {
        toneel.close();
    }

    @Test // D9, E5, IJ 6.4m
    void alleen_met_toestemming_en_die_kan_terug() {
        try (Bezoeker sien = toneel.metMuis(Scherm.BREED);
                Bezoeker ruben = toneel.metMuis(Scherm.BREED)) {
            vertel(sien, ruben, "999970847");
        }
    }

    @Test // WCAG 2.1.1, 1.4.10
    @Tag("check")
    void op_een_smal_scherm_met_alleen_toetsen() {
        try (Bezoeker sien = toneel.met(Scherm.SMAL, new Toetsen());
                Bezoeker ruben = toneel.met(Scherm.SMAL, new Toetsen())) {
            vertel(sien, ruben, "999970859");
        }
    }

    private static void vertel(Bezoeker sien, Bezoeker ruben, String bsn) {
        Aanmeldformulier formulier = new Aanmeldformulier(sien.logtIn("Sien Luikema"))
                .vul(Voorbeeld.van("Hulp" + bsn, bsn)
                        .namens("Hulp aan slachtoffers")
                        .met(List.of(new Gegeven("Woonsituatie", "", INHOUD, "")))
                        .met(new Informering.Gedaan(
                                "Gemeente Luisterbos", Aanmelding.dag(-1), "In een gesprek op het kantoor.")));
        sien.ziet("Uw partij kan hier niets geven").keurt("39-alleen-met-toestemming");
        sien.druk(ZONDER);
        geeftToestemming(sien);
        sien.ziet("Alles is ingevuld");
        formulier.verstuur();
        sien.ziet("Uw aanmelding is verstuurd");
        sien.drukEnWacht("De casus bekijken");
        String casus = sien.pad();

        ruben.logtIn("Ruben Eikholt")
                .drukIn("form[action='" + casus.replace("dossiers", "wachtrij") + "/oppakken']", "Oppakken");
        ruben.ziet(INHOUD);

        sien.drukEnWacht("Toestemming en afweging");
        sien.vouwOpen("Toestemming intrekken");
        sien.ziet("ziet niemand buiten uw partij deze gegevens nog");
        sien.drukEnWacht("Nu intrekken");
        sien.ziet("geldt niet meer");

        ruben.pagina().reload();
        ruben.zietNiet(INHOUD);
    }

    private static void geeftToestemming(Bezoeker sien) {
        sien.antwoord(
                "Gaf deze persoon toestemming?", "De betrokkene of wie hem of haar vertegenwoordigt, gaf toestemming");
        sien.antwoord("Aan wie is toestemming gevraagd?", "De betrokkene zelf");
        sien.vul("De toestemming", "Op welke dag?", Aanmelding.dag(0));
        sien.vul("De toestemming", "Hoe is het gevraagd?", "In een gesprek met uitleg op papier.");
        sien.vink("De toestemming is uitdrukkelijk gegeven");
        sien.vink("Verteld is dat de toestemming altijd kan worden ingetrokken");
        sien.drukEnWacht("Bewaren en verder");
    }
}
