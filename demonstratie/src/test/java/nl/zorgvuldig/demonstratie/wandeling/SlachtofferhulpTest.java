package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slachtofferhulp gives nothing without the explicit consent of the betrokkene (D9, RP 6.4l). */
class SlachtofferhulpTest {
    private static final String NAAM = "rotterdam-rijnmond";
    private static final String BESTAND = "2024-02-28.yaml";
    private static final Path PROFIEL = Path.of("../protocollen/src/main/resources/protocollen", NAAM, BESTAND);

    @Test // D9, RP 6.4l, E5: no law lies over this house, for by that law Slachtofferhulp takes no part
    void slachtofferhulp_geeft_alleen_met_toestemming_en_die_kan_terug(@TempDir Path map) throws IOException {
        String zonder = Files.readString(PROFIEL)
                .replaceFirst("(?m)^wgs:\\R(?:^ .*\\R)+", "")
                .replace("raakt: [wgs]", "raakt: [soorten]")
                .replace("geldig_vanaf: \"2024-02-28\"", "geldig_vanaf: \"2024-02-29\"");
        Path eigen = Files.createDirectories(map.resolve(NAAM)).resolve("2024-02-29.yaml");
        Files.writeString(eigen, zonder);
        Profielkeuzes keuzes = new Profielkeuzes(NAAM, gelezen(eigen));
        Path huis = Proefprofielhuis.schrijf(map, keuzes);
        Files.writeString(
                huis,
                Files.readString(huis)
                        .replace("profiel: " + NAAM, "profiel: " + eigen)
                        .replaceFirst(
                                "naam: vertrekt, soorten: \\[[^]]*]", "naam: vertrekt, soorten: [slachtofferhulp]"));
        try (Webhuis web = Proefdemonstratie.metHuizen(List.of(huis))) {
            loop(new Profielloop(web, keuzes));
        }
    }

    private static void loop(Profielloop loop) {
        Aanmeldproeven meldingen = new Aanmeldproeven(loop);
        UnaryOperator<Formulier> taak = formulier -> formulier.vul("taak", "hulp-aan-slachtoffers");
        assertThatThrownBy(() -> meldingen.meldAan(Proefprofielhuis.VERTREKT, taak))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("not reported");

        String pad = meldingen.meldAan(
                Proefprofielhuis.VERTREKT,
                formulier -> taak.apply(formulier)
                        .vul("grond.0.weg", "toestemming")
                        .vul("grond.0.van", "BETROKKENE")
                        .vul("grond.0.op", "1-3-2026")
                        .vul("grond.0.wijze", "in een gesprek")
                        .vul("grond.0.gezegd", "UITDRUKKELIJK", "INTREKBAAR"));
        Bezoeker gever = loop.als(Proefprofielhuis.VERTREKT);
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        Casusmaker.pakOp(regisseur, pad);
        assertThat(regisseur.haal(pad).tekst()).contains(Aanmeldproeven.INHOUD);

        assertThat(gever.haal(pad.replace("/dossiers/", "/aanmelden/") + "/verzonden")
                        .tekst())
                .contains(pad + "/gronden");
        assertThat(gever.haal("/werklijst").tekst()).contains(pad + "/gronden");
        assertThat(regisseur.haal("/werklijst").tekst()).doesNotContain("/gronden");
        gever.verstuur(gever.haal(pad + "/gronden").formulier(pad + "/gronden/beeindigen"));
        assertThat(regisseur.haal(pad).tekst()).doesNotContain(Aanmeldproeven.INHOUD, Aanmeldproeven.WOORD);
        assertThat(gever.haal(pad + "/gronden").tekst()).contains("geldt niet meer");
    }

    private static Profiel gelezen(Path bestand) {
        return Optional.of(new ProtocolLezer().lees(bestand))
                .filter(Leesuitslag.Gelezen.class::isInstance)
                .map(Leesuitslag.Gelezen.class::cast)
                .orElseThrow()
                .profiel();
    }
}
