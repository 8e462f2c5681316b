package nl.zorgvuldig.protocollen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Geheimbepaling;
import nl.zorgvuldig.kern.protocol.Geheimregime;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.protocol.Voorwaarde;
import nl.zorgvuldig.protocollen.yaml.Veld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the profiles say of secrecy and no act of an example asks. */
class GeheimhoudingTest {
    private static final ProtocolLezer LEZER = new ProtocolLezer();

    private static Leesuitslag.Gelezen gelezen(String profiel) {
        return (Leesuitslag.Gelezen) LEZER.leesIngebouwd(profiel);
    }

    private static Protocol protocol(String profiel) {
        return gelezen(profiel).profiel().protocol();
    }

    private static Set<String> codes(String rij) {
        return rij.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(rij.split(" ")));
    }

    @ParameterizedTest(name = "{0} {1}") // E5, IJ 7.2d, 13.7, RP 7.2d, 13.7, VN 8.2d
    @CsvSource({
        "ijsselland, GEHEIM, STOPPEN MEEDELEN VERVALLEN, IJ 7.2d IJ 13.7",
        "ijsselland, AVG, STOPPEN MEEDELEN VERVALLEN, IJ 13.7 IJ 16.5e",
        "rotterdam-rijnmond, GEHEIM, STOPPEN MEEDELEN VERVALLEN, RP 7.2d RP 13.7",
        "rotterdam-rijnmond, AVG, STOPPEN MEEDELEN VERVALLEN, RP 13.7 RP 16.5e",
        "vangnet, GEHEIM, STOPPEN, VN 8.2d",
        "vangnet, AVG, STOPPEN, VN 8.2d",
        "landelijk, GEHEIM, STOPPEN MEEDELEN VERVALLEN, ontwerp intrekken",
        "landelijk, AVG, STOPPEN MEEDELEN VERVALLEN, ontwerp intrekken",
        "kennemerland, GEHEIM, STOPPEN MEEDELEN VERVALLEN, ontwerp intrekken",
        "kennemerland, AVG, STOPPEN MEEDELEN VERVALLEN, ontwerp intrekken"
    })
    void intrekken_doet_wat_het_protocol_zegt(
            String profiel, Toestemmingssoort soort, String gevolgen, String artikelen) {
        assertThat(protocol(profiel).geheimhouding().bijIntrekken(soort))
                .extracting(Enum::name)
                .containsExactlyInAnyOrderElementsOf(codes(gevolgen));
        Veld regel = gelezen(profiel).boom().veld("geheimhouding").lijst("intrekken").stream()
                .filter(veld ->
                        veld.tekst("soort").filter(Codes.klein(soort)::equals).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(String.join(" ", regel.teksten("artikelen"))).isEqualTo(artikelen);
    }

    @ParameterizedTest(name = "{0}: {1} van {2}") // E7, D5: under which regimes
    @CsvSource({
        "ijsselland, politiegegevens, politie, politie",
        "ijsselland, personalia, politie, politie",
        "ijsselland, gezondheid, burgemeester, medisch",
        "ijsselland, personalia, ggz, medisch beroepscode",
        "ijsselland, personalia, gehandicaptenzorg, medisch beroepscode",
        "ijsselland, personalia, ggd, medisch",
        "ijsselland, personalia, gecertificeerde-instelling, jeugdwet beroepscode",
        "ijsselland, personalia, college, wmo",
        "ijsselland, personalia, veilig-thuis, wmo",
        "ijsselland, personalia, reclassering, reclassering",
        "ijsselland, personalia, openbaar-ministerie, ''",
        "rotterdam-rijnmond, politiegegevens, politie, politie",
        "rotterdam-rijnmond, personalia, politie, politie",
        "rotterdam-rijnmond, gezondheid, burgemeester, medisch",
        "rotterdam-rijnmond, personalia, ggz, medisch beroepscode",
        "rotterdam-rijnmond, personalia, ggd, medisch",
        "rotterdam-rijnmond, personalia, aanbieder, medisch jeugdwet wmo beroepscode",
        "rotterdam-rijnmond, personalia, gecertificeerde-instelling, jeugdwet beroepscode",
        "rotterdam-rijnmond, personalia, college, wmo",
        "rotterdam-rijnmond, personalia, veilig-thuis, wmo beroepscode",
        "rotterdam-rijnmond, personalia, reclassering, reclassering",
        "vangnet, politiegegevens, politie, politie",
        "vangnet, personalia, politie, politie",
        "vangnet, gezondheid, college, medisch",
        "vangnet, personalia, ggz, medisch beroepscode",
        "vangnet, personalia, gehandicaptenzorg, medisch beroepscode",
        "vangnet, personalia, ggd, medisch",
        "vangnet, personalia, aanbieder, beroepscode",
        "landelijk, politiegegevens, politie, politie",
        "landelijk, personalia, politie, politie",
        "landelijk, gezondheid, college, medisch",
        "landelijk, personalia, ggz, medisch",
        "landelijk, personalia, gecertificeerde-instelling, jeugdwet",
        "landelijk, personalia, reclassering, reclassering",
        "kennemerland, gezondheid, ggz, medisch"
    })
    void een_geheim_rust_op_gegevens_of_op_wie_ze_gaf(String profiel, String categorie, String gever, String regimes) {
        assertThat(protocol(profiel).geheimhouding().regimes(new Categorie(categorie), Set.of(new SoortPartij(gever))))
                .extracting(Geheimregime::code)
                .containsExactlyInAnyOrderElementsOf(codes(regimes));
    }

    @ParameterizedTest // E7: where secrecy decides, it has a name to show
    @MethodSource("profielen")
    void elk_geheim_dat_telt_heeft_een_naam_en_artikelen(String profiel) {
        Protocol protocol = protocol(profiel);
        Geheimbepaling geheimhouding = protocol.geheimhouding();
        assertThat(protocol.categorieen().values().stream().filter(bepaling -> bepaling.geheim() != Geheim.GEEN))
                .isNotEmpty()
                .allSatisfy(bepaling -> assertThat(geheimhouding.regimes(bepaling.categorie(), Set.of()))
                        .isNotEmpty());
        assertThat(protocol.soorten().values().stream()
                        .filter(soort -> soort.voorwaarden().contains(Voorwaarde.BEROEPSGEHEIM)))
                .allSatisfy(
                        soort -> assertThat(geheimhouding.regimes(new Categorie("personalia"), Set.of(soort.soort())))
                                .isNotEmpty());
        assertThat(geheimhouding.regimes()).allSatisfy(regime -> {
            assertThat(gelezen(profiel).profiel().element(Begrip.GEHEIMREGIME, regime.code()))
                    .isPresent();
            assertThat(regime.artikelen()).isNotEmpty();
        });
    }

    static List<String> profielen() {
        return LEZER.ingebouwd();
    }

    @Test // E7, IJ 7.1, 7.2, 13.6: the laws and codes that the text names
    void de_regimes_noemen_de_wetten_van_de_tekst() {
        assertThat(protocol("ijsselland").geheimhouding().regimes().stream()
                        .flatMap(regime -> regime.artikelen().stream())
                        .map(Artikel::toString)
                        .collect(Collectors.toSet()))
                .contains("Wpg 7", "BW 7:457", "BIG 88", "Jw 7.3.11", "Recl 37", "IJ 7.1", "IJ 7.2", "IJ 13.6");
    }

    @Test // E4: a profile that says nothing about it lets nothing go
    void een_profiel_dat_zwijgt_laat_niets_gaan() {
        assertThat(Geheimbouw.van(gelezen("ijsselland").boom().veld("bestaat_niet")))
                .isEqualTo(Geheimbepaling.zwijgt());
    }
}
