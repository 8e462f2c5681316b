package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house over which no law lies, under a profile that otherwise lets a casus that falls away be kept for a while. */
class ZonderWetTest {
    private static final String NAAM = "rotterdam-rijnmond";
    private static final String BESTAND = "2024-02-28.yaml";
    private static final Path PROFIEL = Path.of("../protocollen/src/main/resources/protocollen", NAAM, BESTAND);

    @Test // RP 11.8: at most a year, by a recorded decision, and gone after it
    void wat_afvalt_blijft_met_een_besluit_en_verdwijnt_vanzelf(@TempDir Path map) throws IOException {
        String zonder = Files.readString(PROFIEL)
                .replaceFirst("(?m)^wgs:\\R(?:^ .*\\R)+", "")
                .replace("raakt: [wgs]", "raakt: [soorten]")
                .replace("geldig_vanaf: \"2024-02-28\"", "geldig_vanaf: \"2024-02-29\"");
        Path eigen = Files.createDirectories(map.resolve(NAAM)).resolve("2024-02-29.yaml");
        Files.writeString(eigen, zonder);
        Profielkeuzes vrij = new Profielkeuzes(NAAM, gelezen(eigen));
        assertThat(gelezen(PROFIEL).protocol().regime()).isPresent();
        assertThat(vrij.protocol().regime()).isEmpty();
        Path huis = Proefprofielhuis.schrijf(map, vrij);
        Files.writeString(huis, Files.readString(huis).replace("profiel: " + NAAM, "profiel: " + eigen));
        try (Webhuis web = Proefdemonstratie.metHuizen(List.of(huis))) {
            Profielloop loop = new Profielloop(web, vrij);
            Aanmeldproeven meldingen = new Aanmeldproeven(loop);
            new Dossierproeven(loop, meldingen).loop(loop);
            assertThat(loop.bewezen().keySet())
                    .extracting(Object::toString)
                    .anyMatch(bewijs -> bewijs.contains("bewaren-ongemotiveerd"));
        }
    }

    private static Profiel gelezen(Path bestand) {
        return Optional.of(new ProtocolLezer().lees(bestand))
                .filter(Leesuitslag.Gelezen.class::isInstance)
                .map(Leesuitslag.Gelezen.class::cast)
                .orElseThrow()
                .profiel();
    }
}
