package nl.zorgvuldig.protocollen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Regime;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.protocollen.recht.Recht;
import org.junit.jupiter.api.Test;

class RegimeTest {
    private static final ProtocolLezer LEZER = new ProtocolLezer();

    /** What a house may hold on its own list and the law does not name. */
    private static final Set<String> NIET_IN_DE_WET = Set.of(
            "verzoeken",
            "organisatie",
            "periode-betrokken",
            "functie",
            "strafrecht",
            "religie",
            "politieke-overtuiging",
            "afkomst",
            "seksualiteit",
            "vakbond");

    private static final Set<String> NIET_GENOEMD =
            Set.of("gehandicaptenzorg", "slachtofferhulp", "aanbieder", "woningcorporatie");

    private static Protocol protocol(String naam) {
        return ((Leesuitslag.Gelezen) LEZER.leesIngebouwd(naam)).profiel().protocol();
    }

    @Test // R1: over every house that the law designates, and not over Vangnet
    void de_wet_ligt_over_elk_huis_en_niet_over_vangnet() {
        Set<String> metWet = LEZER.ingebouwd().stream()
                .filter(naam -> protocol(naam).regime().isPresent())
                .collect(Collectors.toSet());
        assertThat(metWet).containsExactlyInAnyOrder("landelijk", "ijsselland", "rotterdam-rijnmond", "kennemerland");
    }

    @Test // the file has the form of its schema, and every article it cites is in the statutes on its first day
    void het_bestand_van_de_wet_klopt() {
        Recht recht = Rechtlezer.ingebouwd();
        assertThat(Regimelezer.foutenVanDeWet()).isEmpty();
        List<Artikel> artikelen = Artikelen.alle(Regimelezer.wet()).toList();
        assertThat(artikelen).hasSizeGreaterThan(30);
        assertThat(artikelen.stream().filter(artikel -> !kent(recht, artikel))).isEmpty();
    }

    private static boolean kent(Recht recht, Artikel artikel) {
        return Optional.ofNullable(recht.wetten().get(artikel.bron()))
                .filter(wet -> wet.artikelen().containsKey(artikel.nummer()))
                .isPresent();
    }

    @Test // R2, R5: what a profile names and the law does not, is known and was meant
    void elke_code_van_een_profiel_is_genoemd_of_bewust_niet() {
        for (String naam : LEZER.ingebouwd()) {
            Protocol protocol = protocol(naam);
            protocol.regime().ifPresent(regime -> {
                assertThat(protocol.categorieen().keySet().stream()
                                .filter(categorie -> !regime.categorieen().containsKey(categorie))
                                .map(Categorie::code))
                        .as(naam)
                        .isSubsetOf(NIET_IN_DE_WET);
                assertThat(protocol.soorten().keySet().stream()
                                .filter(soort -> !regime.deelnemers().containsKey(soort))
                                .map(SoortPartij::code))
                        .as(naam)
                        .isSubsetOf(NIET_GENOEMD);
            });
        }
    }

    @Test // the law is part of what decides, so part of the hash in every logged decision
    void de_hash_dekt_ook_de_wet() {
        Protocol ijsselland = protocol("ijsselland");
        assertThat(ijsselland.versie().hash()).isNotEqualTo(Hash.van(LEZER.profielbestand("ijsselland")));
        assertThat(protocol("vangnet").versie().hash()).isEqualTo(Hash.van(LEZER.profielbestand("vangnet")));
    }

    @Test // R1
    void elke_norm_van_de_wet_heeft_artikelen_van_de_wet() {
        Regime regime = protocol("ijsselland").regime().orElseThrow();
        assertThat(regime.geldigVanaf()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(Norm.Laag.WET.normen())
                .allSatisfy(norm -> assertThat(regime.artikelen().get(norm))
                        .isNotEmpty()
                        .allMatch(artikel -> Set.of("WGS", "Bgs").contains(artikel.bron())));
    }

    @Test // R1: a refusal is read by people: the norms of both layers have a name
    void elke_norm_heeft_een_nederlandse_naam() {
        Profiel profiel = ((Leesuitslag.Gelezen) LEZER.leesIngebouwd("ijsselland")).profiel();
        assertThat(Norm.values())
                .allSatisfy(norm -> assertThat(profiel.naam(Begrip.NORM, norm.name()))
                        .isNotEqualTo(norm.name())
                        .isNotBlank());
    }

    @Test // bad input: one clear sentence at the place
    void een_te_vroege_dag_en_een_vreemd_criterium_worden_gemeld() {
        String profiel = new String(LEZER.profielbestand("ijsselland"), StandardCharsets.UTF_8)
                .replace(
                        "vanaf: \"2025-03-01\"\n  criteria: [meer-leefgebieden",
                        "vanaf: \"2025-02-28\"\n  criteria: [zomaar-iets");
        assertThat(LEZER.lees(Path.of("ijsselland", "2020-01-01.yaml"), profiel.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Leesuitslag.Fouten.class,
                        fouten -> assertThat(fouten.fouten())
                                .extracting(Leesfout::melding)
                                .containsExactlyInAnyOrder(
                                        "deze wet geldt pas vanaf 2025-03-01",
                                        "het criterium 'zomaar-iets' staat nergens in dit profiel"));
    }
}
