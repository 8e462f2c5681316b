package nl.zorgvuldig.protocollen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Period;
import java.util.List;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.protocol.Fasebepaling;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.taal.Termijn;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtocolLezerTest {
    private final ProtocolLezer lezer = new ProtocolLezer();

    private static Profiel profiel(Leesuitslag uitslag) {
        return ((Leesuitslag.Gelezen) uitslag).profiel();
    }

    @Test // the hash stands in every logged decision: one byte more is another profile
    void de_hash_gaat_over_precies_deze_bytes_en_de_wet_erboven() throws NoSuchAlgorithmException {
        Proeftekst gaaf = Proeftekst.gaaf();
        Proeftekst metRegel = new Proeftekst(gaaf.tekst() + "# een opmerking\n");
        String verwacht = Proefhash.metWet(Proefhash.van(gaaf.tekst()));
        assertThat(profiel(gaaf.lees()).protocol().versie().hash()).isEqualTo(verwacht);
        assertThat(profiel(metRegel.lees()).protocol().versie().hash()).isNotEqualTo(verwacht);
    }

    @Test // Q1: a house keeps its own profiles in a folder
    void een_profiel_is_van_elke_plaats_te_lezen(@TempDir Path map) throws IOException {
        Path bestand = Files.createDirectory(map.resolve("ijsselland")).resolve("2020-01-01.yaml");
        Files.writeString(bestand, Proeftekst.gaaf().tekst());
        assertThat(profiel(lezer.lees(bestand)).protocol())
                .isEqualTo(profiel(lezer.leesIngebouwd("ijsselland")).protocol());
    }

    @Test
    void een_bestand_dat_er_niet_is_wordt_gemeld(@TempDir Path map) {
        Path bestand = map.resolve("weg.yaml");
        assertThat(lezer.lees(bestand))
                .isEqualTo(new Leesuitslag.Fouten(
                        List.of(new Leesfout(bestand.toString(), 1, 1, "", "het bestand is niet te openen"))));
    }

    @Test
    void een_leeg_bestand_en_een_bestand_in_een_andere_codering_worden_gemeld() {
        Path bestand = Path.of("ijsselland", "2020-01-01.yaml");
        assertThat(lezer.lees(bestand, new byte[0]))
                .isInstanceOfSatisfying(
                        Leesuitslag.Fouten.class,
                        uitslag -> assertThat(uitslag.fouten())
                                .extracting(Leesfout::melding)
                                .containsExactly("het bestand is leeg"));
        assertThat(lezer.lees(bestand, "titel: één".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(
                        Leesuitslag.Fouten.class,
                        uitslag -> assertThat(uitslag.fouten())
                                .extracting(Leesfout::melding)
                                .containsExactly("het bestand is geen UTF-8"));
    }

    @Test // IJ 3.3: pages serve the first purpose a profile names
    void doelen_houden_de_volgorde_van_het_bestand() {
        assertThat(profiel(lezer.leesIngebouwd("ijsselland")).protocol().fasen())
                .extractingByKey(new Fase("triage"), InstanceOfAssertFactories.type(Fasebepaling.class))
                .extracting(Fasebepaling::doelen, InstanceOfAssertFactories.collection(Doel.class))
                .containsExactly(new Doel("casus-routeren"), new Doel("casustafel-bepalen"));
    }

    @Test
    void een_termijn_wordt_gelezen_in_dagen_maanden_of_jaren() {
        assertThat(duur("3 dagen")).isEqualTo(Period.ofDays(3));
        assertThat(duur("1 dag")).isEqualTo(Period.ofDays(1));
        assertThat(duur("6 maanden")).isEqualTo(Period.ofMonths(6));
        assertThat(duur("1 maand")).isEqualTo(Period.ofMonths(1));
        assertThat(duur("5 jaar")).isEqualTo(Period.ofYears(5));
    }

    private static Period duur(String geschreven) {
        Protocol protocol = profiel(Proeftekst.gaaf()
                        .met("duur: 14 dagen", "duur: " + geschreven)
                        .lees())
                .protocol();
        return protocol.termijn(Termijnbepaling.Soort.UITKOMSTBERICHT)
                .map(Termijn::duur)
                .orElseThrow();
    }

    @Test // Q1: what is open is told with its strict default
    void een_open_vraag_zegt_wat_zolang_geldt_en_wie_beslist() {
        Profiel profiel = profiel(lezer.leesIngebouwd("ijsselland"));
        assertThat(profiel.vraag("fasen")).hasValueSatisfying(vraag -> {
            assertThat(vraag.standaard()).contains("twee fasen");
            assertThat(vraag.besluitDoor()).contains("Kerngroepoverleg");
            assertThat(vraag.raakt()).contains("uitkomsten.naar-triage");
            assertThat(vraag.artikelen()).isNotEmpty();
        });
        assertThat(profiel.vraag("bestaat-niet")).isEmpty();
        assertThat(profiel.protocol().openVragen()).hasSameSizeAs(profiel.vragen());
    }

    @Test // every screen asks names; what the profile does not know keeps its code
    void een_code_zonder_naam_blijft_zijn_code() {
        Profiel profiel = profiel(lezer.leesIngebouwd("ijsselland"));
        assertThat(profiel.naam(Begrip.GEBIED, "top-x")).contains("overlast");
        assertThat(profiel.naam(Begrip.GEBIED, "elders")).isEqualTo("elders");
        assertThat(profiel.element(Begrip.ROL, "procesregisseur"))
                .hasValueSatisfying(rol ->
                        assertThat(rol.artikelen()).extracting(Object::toString).contains("IJ 1.24"));
    }
}
