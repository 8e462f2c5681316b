package nl.zorgvuldig.protocollen.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpdrachtTest {
    private final ProtocolLezer lezer = new ProtocolLezer();

    @TempDir
    private Path map;

    private Path profiel;
    private Path voorbeelden;

    @BeforeEach
    void een_profiel_met_voorbeelden_buiten_de_broncode() throws IOException {
        profiel = Files.createDirectory(map.resolve("ijsselland")).resolve("2020-01-01.yaml");
        voorbeelden = profiel.resolveSibling("2020-01-01.voorbeelden.yaml");
        Files.write(profiel, lezer.profielbestand("ijsselland"));
        Files.write(voorbeelden, lezer.voorbeelden("ijsselland"));
    }

    private static Verslag voer(Object... woorden) {
        return Opdracht.voer(Stream.of(woorden).map(Object::toString).toList());
    }

    private static void wijzig(Path bestand, String oud, String nieuw) throws IOException {
        String tekst = Files.readString(bestand);
        assertThat(tekst).contains(oud);
        Files.writeString(bestand, tekst.replace(oud, nieuw));
    }

    @Test // Q1: what is good is said too, and how much was read
    void zonder_fouten_zegt_nakijken_hoeveel_het_las() {
        assertThat(voer("check", profiel, voorbeelden))
                .isEqualTo(new Verslag(true, List.of("Nagekeken: 2 bestanden, geen fouten.")));
    }

    @Test // Q1: who checks a profile, checks its examples
    void voorbeelden_naast_een_profiel_worden_mee_nagekeken() throws IOException {
        assertThat(voer("check", profiel).regels()).containsExactly("Nagekeken: 2 bestanden, geen fouten.");
        Files.delete(voorbeelden);
        assertThat(voer("check", profiel).regels()).containsExactly("Nagekeken: 1 bestand, geen fouten.");
    }

    @ParameterizedTest(name = "{1}") // Q1: what does not exist is a fault, before anything is played
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            gebied: veelplegers              | gebied: veelpleger              | situaties.melden.aanmelding.gebied: het profiel kent 'veelpleger' niet; er zijn:
            verwacht: {antwoord-inzage:      | verwacht: {antwoord-inzagee:    | het profiel kent de termijn 'antwoord-inzagee' niet
            redenen: [gebied-ontbreekt]      | redenen: [taak-ontbreekt]       | het profiel kent 'radicalisering' niet
            gebeurtenissen: {verzoek-inzage: | gebeurtenissen: {verzoek-inzag: | verzoek-inzag: deze naam staat niet in de lijst
            voldaan: [noodzaak]              | voldaan: [noodzaken]            | 'noodzaken' kan hier niet; kies uit: noodzaak
            moment: "2026-03-10 10:00"       | regime: wgs                     | moment: dit veld ontbreekt
            , op: "2026-07-15 00:00"         | $$                              | op: dit veld ontbreekt
            profiel: ijsselland/2020-01-01   | profiel: elders/2020-01-01      | deze voorbeelden gaan over elders/2020-01-01, niet over ijsselland/2020-01-01
            """)
    void wat_niet_bestaat_wordt_in_voorbeelden_gemeld(String oud, String nieuw, String melding) throws IOException {
        wijzig(voorbeelden, oud, nieuw);
        assertThat(voer("check", profiel).regels())
                .anySatisfy(regel -> assertThat(regel)
                        .matches("\\Q" + voorbeelden + "\\E:\\d+: .*")
                        .contains(melding));
        assertThat(voer("check", voorbeelden).isGoed()).isFalse();
    }

    @Test // Q1: all faults of all files at once, where an editor can follow
    void nakijken_noemt_alle_fouten_van_alle_bestanden(@TempDir Path elders) throws IOException {
        wijzig(profiel, "naam: aanmelder\n    herkomst: partij", "naam: aanmelder\n    herkomst: elders");
        wijzig(profiel, "    naar: triage", "    naar: overleg");
        wijzig(voorbeelden, "    rol: aanmelder\n    screening", "    rol: ''\n    screening");
        Path weg = elders.resolve("weg.yaml");
        assertThat(voer("check", profiel, voorbeelden, weg).regels())
                .satisfiesExactly(
                        regel -> assertThat(regel)
                                .matches("\\Q" + profiel + "\\E:\\d+: rollen\\.aanmelder\\.herkomst: 'elders' kan .*"),
                        regel -> assertThat(regel)
                                .contains(": uitkomsten.naar-triage.naar: de fase 'overleg' staat nergens"),
                        regel -> assertThat(regel).contains(voorbeelden + ":", ": situaties.basis.rol: dit past niet"),
                        regel -> assertThat(regel).isEqualTo(weg + ":1: het bestand is niet te openen"),
                        regel -> assertThat(regel).isEqualTo("Nagekeken: 3 bestanden, 4 fouten."));
        assertThat(voer("check", profiel).isGoed()).isFalse();
    }

    @Test // Q1: a date that no calendar has is a fault of the file, not of the program
    void een_dag_die_niet_bestaat_wordt_in_voorbeelden_gemeld() throws IOException {
        wijzig(voorbeelden, "screening_tot_en_met: \"2027-12-31\"", "screening_tot_en_met: \"2027-02-31\"");
        assertThat(voer("check", voorbeelden).regels().getFirst())
                .endsWith(": situaties.basis.screening_tot_en_met: dit moment bestaat niet");
    }

    @Test // Q1: the examples beside a profile are found from either file
    void voorbeelden_worden_nagespeeld_bij_het_profiel_of_vanuit_hun_eigen_bestand() {
        Verslag verslag = voer("examples", profiel);
        assertThat(verslag.isGoed()).isTrue();
        assertThat(verslag.regels())
                .singleElement()
                .asString()
                .matches("Nagespeeld: \\d{3} voorbeelden; geen daarvan komt anders uit dan er staat\\.");
        assertThat(voer("examples", voorbeelden)).isEqualTo(verslag);
    }

    @Test // Q1: what was expected and what came
    void een_voorbeeld_dat_anders_uitkomt_wordt_genoemd_met_wat_er_kwam() throws IOException {
        wijzig(voorbeelden, "redenen: [rol-niet-verleend]", "redenen: [rol-onbekend]");
        Verslag verslag = voer("examples", profiel);
        assertThat(verslag.isGoed()).isFalse();
        assertThat(verslag.regels().getFirst())
                .startsWith(voorbeelden + ":")
                .contains(": Zonder verleende rol komt niemand binnen: ")
                .endsWith("verwachte redenen [rol-onbekend], maar gevonden [rol-niet-verleend]");
        assertThat(verslag.regels().getLast()).contains("anders uit dan er staat");
    }

    @Test // Q1: nothing is played on a profile with faults; the faults are told
    void bij_een_profiel_met_fouten_of_zonder_voorbeelden_wordt_niets_nagespeeld() throws IOException {
        wijzig(profiel, "naam: aanmelder\n    herkomst: partij", "naam: aanmelder\n    herkomst: elders");
        Files.delete(voorbeelden);
        Verslag verslag = voer("examples", profiel);
        assertThat(verslag.isGoed()).isFalse();
        assertThat(verslag.regels()).hasSize(2).contains(voorbeelden + ":1: het bestand is niet te openen");
    }

    @Test // Q1: a name of a profile that comes along, or a file
    void twee_profielen_worden_vergeleken_onder_koppen() throws IOException {
        assertThat(voer("compare", "ijsselland", profiel))
                .isEqualTo(new Verslag(true, List.of("Vergeleken: geen verschillen.")));
        wijzig(profiel, "zicht: eigen", "zicht: alles");
        assertThat(voer("compare", "ijsselland", profiel).regels())
                .startsWith("Fasen", "  Anders", "    Aanmelding, wie wat mag:")
                .contains("    Triage, wie wat mag:", "")
                .endsWith("Vergeleken: 5 verschillen.");
    }

    @Test // Q1: per subject first what both say differently, then what only one of them has
    void zeer_verschillende_profielen_staan_gegroepeerd_naast_elkaar() {
        List<String> regels = voer("compare", "ijsselland", "vangnet").regels();
        assertThat(regels)
                .startsWith(
                        "Rollen",
                        "  Anders",
                        "    aanmelder, vooraf nodig · A ijsselland: de verklaring omtrent het gedrag of de screening"
                                + " (IJ 1.18, 13.2) · B vangnet: geen (VN 1.19)")
                .containsSubsequence("Rollen", "  Alleen A ijsselland", "  Alleen B vangnet", "", "Fasen")
                .contains("    gebieden: mensen met veel problemen die hulp mijden (VN 1.1, preamble)")
                .filteredOn(regel -> !regel.isEmpty() && !regel.startsWith(" "))
                .doesNotHaveDuplicates();
    }

    @Test // Q1: nothing is compared with a profile that has faults
    void van_een_profiel_met_fouten_worden_de_fouten_genoemd() throws IOException {
        wijzig(profiel, "    naar: triage", "    naar: overleg");
        Verslag verslag = voer("compare", profiel, "nergens");
        assertThat(verslag.isGoed()).isFalse();
        assertThat(verslag.regels())
                .satisfiesExactly(
                        regel -> assertThat(regel).contains("de fase 'overleg' staat nergens"),
                        regel -> assertThat(regel).isEqualTo("nergens:1: het bestand is niet te openen"));
    }

    @ParameterizedTest // a mistake in typing: one sentence
    @CsvSource({
        "'', Na protocol hoort een opdracht",
        "lees x.yaml, De opdracht protocol lees bestaat niet",
        "check, Na protocol check hoort minstens één bestand",
        "compare a, Na protocol compare horen twee profielen",
        "compare a b c, Na protocol compare horen twee profielen",
        "examples, Na protocol examples hoort minstens één bestand"
    })
    void een_vergissing_krijgt_een_zin(String woorden, String deel) {
        Verslag verslag = Opdracht.voer(woorden.isEmpty() ? List.of() : List.of(woorden.split(" ", -1)));
        assertThat(verslag.isGoed()).isFalse();
        assertThat(verslag.regels()).singleElement().asString().contains(deel).endsWith(".");
    }
}
