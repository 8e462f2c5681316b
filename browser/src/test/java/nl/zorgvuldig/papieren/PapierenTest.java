package nl.zorgvuldig.papieren;

import static nl.zorgvuldig.papieren.Papieren.WORTEL;
import static nl.zorgvuldig.papieren.Papieren.lees;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class PapierenTest {
    private static final Path AFHANKELIJKHEDEN = WORTEL.resolve("docs/besluiten/0003-dependencies-and-licences.md");
    private static final Path HANDLEIDING = WORTEL.resolve("docs/handleiding");
    private static final long HOOGSTENS = 80_000;
    private static final Path WOORDENLIJST = WORTEL.resolve("docs/woordenlijst.md");

    @Test // whoever follows a link arrives
    void elke_link_komt_ergens_uit() throws IOException {
        for (Path papier : Papieren.alle()) {
            assertThat(Papieren.dodeLinks(papier.resolveSibling(""), lees(papier)))
                    .as(papier.toString())
                    .isEmpty();
        }
    }

    @Test // sample that must fail: a link to nothing
    void een_dode_link_wordt_gevonden() {
        assertThat(Papieren.dodeLinks(WORTEL, "[a](README.md) [b](nergens.md#hier) [c](https://example.org)"))
                .containsExactly("nergens.md");
    }

    @Test // who reads how it works sees it too: every picture is shown, small, and told to who cannot see it
    void elk_beeld_staat_met_woorden_in_een_handleiding() throws IOException {
        Map<String, Long> beelden = beelden();
        StringBuilder teksten = new StringBuilder();
        for (Path papier : Papieren.alle()) {
            teksten.append(lees(papier));
        }
        assertThat(Papieren.ongebruikteBeelden(beelden.keySet(), teksten.toString()))
                .isEmpty();
        assertThat(Papieren.zonderWoorden(teksten.toString())).isEmpty();
        assertThat(beelden)
                .isNotEmpty()
                .allSatisfy((beeld, bytes) -> assertThat(bytes).as(beeld).isLessThan(HOOGSTENS));
    }

    private static Map<String, Long> beelden() throws IOException {
        try (Stream<Path> beelden = Files.list(HANDLEIDING.resolve("beelden"))) {
            Map<String, Long> grootte = new TreeMap<>();
            for (Path beeld : beelden.toList()) {
                grootte.put(beeld.getFileName().toString(), Files.size(beeld));
            }
            return grootte;
        }
    }

    @Test // sample that must fail: a picture nobody shows, and one without words
    void een_beeld_dat_niemand_toont_wordt_gevonden() {
        String tekst = "![](beelden/een.webp) [twee](beelden/twee.webp)";
        assertThat(Papieren.ongebruikteBeelden(List.of("een.webp", "twee.webp", "drie.webp"), tekst))
                .containsExactly("drie.webp");
        assertThat(Papieren.zonderWoorden(tekst)).containsExactly("");
    }

    @Test // the words of the field are the words of the code
    void de_woordenlijst_noemt_code_die_er_is() {
        assertThat(Papieren.onbekendeCode(lees(WOORDENLIJST))).isEmpty();
    }

    @Test // sample that must fail: a word for code that is not there
    void een_woord_zonder_code_wordt_gevonden() {
        assertThat(Papieren.onbekendeCode("`huis.kluis` `kern.taal.Bsn` `huis.kelder` `kern.taal.Onzin`"))
                .containsExactly("huis.kelder", "kern.taal.Onzin");
    }

    @Test // ADR 0003: every dependency has a reason and a licence
    void elke_afhankelijkheid_staat_in_het_besluit() {
        String besluit = lees(AFHANKELIJKHEDEN);
        for (String module : List.of(".", "kern", "protocollen", "huis", "demonstratie", "browser", "meting")) {
            assertThat(Papieren.groepen(lees(WORTEL.resolve(module).resolve("pom.xml"))))
                    .as(module)
                    .isNotEmpty()
                    .allSatisfy(groep -> assertThat(besluit).contains("`" + groep + "`"));
        }
        assertThat(stijlen()).allSatisfy(naam -> assertThat(besluit).contains("`" + naam + "`"));
    }

    private static Iterable<String> stijlen() {
        Map<String, Map<String, String>> pakket =
                new Yaml().load(lees(WORTEL.resolve("huis/src/main/npm/package.json")));
        return pakket.getOrDefault("dependencies", Map.of()).keySet();
    }

    @Test // sample that must fail: a dependency nobody explained
    void een_nieuwe_afhankelijkheid_wordt_gevonden() {
        assertThat(Papieren.groepen("<groupId>nl.zorgvuldig</groupId><groupId>com.example</groupId>"))
                .containsExactly("com.example");
    }

    @Test // publiccode.yml 0.7: what must be there is there, within its lengths
    void publiccode_is_volledig() {
        Map<String, Object> code = new Yaml().load(lees(WORTEL.resolve("publiccode.yml")));
        assertThat(code)
                .containsKeys("name", "url", "platforms", "description", "localisation", "maintenance")
                .containsEntry("publiccodeYmlVersion", "0.7")
                .containsEntry("developmentStatus", "development")
                .containsEntry("softwareType", "standalone/web")
                .containsEntry("legal", Map.of("license", "EUPL-1.2"));
        assertThat(code.get("description"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("nl", "en");
    }

    @Test // publiccode.yml 0.7: a short description of at most 150 and a long one of at least 150 characters
    void publiccode_beschrijft_kort_en_lang() {
        Map<String, Map<String, Map<String, Object>>> code = new Yaml().load(lees(WORTEL.resolve("publiccode.yml")));
        assertThat(code.getOrDefault("description", Map.of()).values())
                .hasSize(2)
                .allSatisfy(taal -> {
                    assertThat(taal.get("shortDescription")).asString().hasSizeLessThanOrEqualTo(150);
                    assertThat(taal.get("longDescription")).asString().hasSizeBetween(150, 10_000);
                    assertThat(taal).containsKey("features");
                });
    }

    @Test // the licence is whole
    void de_licentie_is_de_eupl() {
        assertThat(lees(WORTEL.resolve("LICENSE")))
                .contains("EUROPEAN UNION PUBLIC LICENCE v. 1.2", "## 15. Applicable Law", "Compatible Licences");
    }
}
