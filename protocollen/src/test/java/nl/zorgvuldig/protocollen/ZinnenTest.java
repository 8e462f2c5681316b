package nl.zorgvuldig.protocollen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.bewaring.Vernietigingssituatie;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.partij.Verwerkingsrecht;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Eis;
import nl.zorgvuldig.kern.protocol.Geheim;
import nl.zorgvuldig.kern.protocol.Handeling;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Stuk;
import nl.zorgvuldig.kern.protocol.Vereiste;
import nl.zorgvuldig.kern.protocol.Voorwaarde;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;
import nl.zorgvuldig.kern.verstrekking.Argument;
import nl.zorgvuldig.kern.verstrekking.Bevinding;
import nl.zorgvuldig.protocollen.voorbeelden.Voorbeeld;
import nl.zorgvuldig.protocollen.voorbeelden.Voorbeelden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ZinnenTest {
    private static final Path KERN = Path.of("..", "kern", "src", "main", "java", "nl", "zorgvuldig", "kern");
    private static final Pattern TEKST = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");
    private static final ProtocolLezer LEZER = new ProtocolLezer();
    private static final Profiel PROFIEL = ((Leesuitslag.Gelezen) LEZER.leesIngebouwd("ijsselland")).profiel();
    private static final Zinnen ZINNEN = new Zinnen(PROFIEL, partij -> "de gemeente Voorbeeld");

    /** Texts in the decisions of kern that are names of arguments and places, no codes of findings. */
    private static final Set<String> GEEN_CODES = Set.of(
            "kwaliteit",
            "rol",
            "eis",
            "partij",
            "stuk",
            "werkzaamheid",
            "handeling",
            "betrokkenheid",
            "doel",
            "taak",
            "categorie",
            "criterium",
            "gebied",
            "inbreng",
            "informering",
            "uitkomst",
            "reden",
            "afstemming",
            "onderwerp",
            "besluit",
            "afwijking",
            "ondersteuner",
            "vereiste",
            "uitzondering",
            "bewaarvereiste",
            "verlengd",
            "heropend",
            "criteria");

    /** Codes that are not found under this protocol alone: of extensions and of reports by others, which it does not know. */
    private static final Set<String> NIET_HIER = Set.of(
            "navraag-gemotiveerd",
            "overleg-vastgelegd",
            "overleg-ontbreekt",
            "eigen-taak-akkoord",
            "eigen-taak-onbekend",
            "kan-ondersteunen",
            "kan-niet-ondersteunen",
            "bewaren-besloten",
            "bewaren-past-in-de-wet",
            "bewaren-langer-dan-de-wet",
            "bewaardag-ontbreekt",
            "bewaren-ongemotiveerd",
            "te-lang",
            "al-verlengd",
            "besluit-over-derde-ontbreekt",
            "melding-van-derde-overgenomen",
            "terug-naar-wie-het-gaf",
            "niet-van-de-ontvanger",
            "waarnemer",
            "geen-waarnemer",
            "bevoegdheid-verleend",
            "bevoegdheid-niet-verleend");

    private static List<Bevinding> bevindingen() {
        return Voorbeelden.lees(LEZER.voorbeelden("ijsselland")).voorbeelden().stream()
                .flatMap(voorbeeld -> bevindingen(voorbeeld).stream())
                .toList();
    }

    private static List<Bevinding> bevindingen(Voorbeeld voorbeeld) {
        return voorbeeld.bevindingen(PROFIEL.protocol());
    }

    @Test // Q2: every explanation has a sentence, and no sentence lies unused
    void elke_code_van_kern_heeft_een_zin_en_elke_zin_een_code() throws IOException {
        assertThat(inBroncode()).containsExactlyInAnyOrderElementsOf(Zinnen.codes());
    }

    @Test // Q2: and each is really found in some situation
    void elke_zin_wordt_in_een_voorbeeld_gebruikt() {
        Set<String> gevonden = bevindingen().stream().map(Bevinding::code).collect(Collectors.toSet());
        assertThat(Zinnen.codes())
                .filteredOn(code -> !NIET_HIER.contains(code))
                .containsExactlyInAnyOrderElementsOf(gevonden);
    }

    private static Set<String> inBroncode() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String kamer : List.of("verstrekking", "aanmelding", "triage", "bewaring")) {
            try (Stream<Path> bestanden = Files.list(KERN.resolve(kamer))) {
                for (Path bestand : bestanden.toList()) {
                    TEKST.matcher(zonderCommentaar(Files.readString(bestand)))
                            .results()
                            .map(MatchResult::group)
                            .map(tekst -> tekst.substring(1, tekst.length() - 1))
                            .filter(tekst -> !GEEN_CODES.contains(tekst))
                            .forEach(codes::add);
                }
            }
        }
        return codes;
    }

    private static String zonderCommentaar(String java) {
        return java.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
    }

    @Test // B1, Q2: whole sentences, short ones, everything filled in
    void elke_zin_is_een_hele_korte_ingevulde_zin() {
        assertThat(bevindingen()).allSatisfy(bevinding -> {
            String zin = ZINNEN.zin(bevinding);
            assertThat(zin).doesNotContain("{", "}", "onbekend.").endsWith(".");
            assertThat(Character.isUpperCase(zin.charAt(0))).as(zin).isTrue();
            assertThat(zin.split("(?<=[.;?])\\s"))
                    .as(zin)
                    .allSatisfy(deel -> assertThat(deel.split("\\s")).hasSizeLessThanOrEqualTo(26));
        });
    }

    @Test // Q2: a refusal says what cannot be done and what can be done instead
    void een_weigering_zegt_ook_wat_wel_kan() {
        Set<String> gronden = new HashSet<>();
        Set<String> redenen = new HashSet<>();
        for (Voorbeeld voorbeeld :
                Voorbeelden.lees(LEZER.voorbeelden("ijsselland")).voorbeelden()) {
            Set<String> doel = voorbeeld.isToegestaan(PROFIEL.protocol()) ? gronden : redenen;
            bevindingen(voorbeeld).stream().map(Bevinding::code).forEach(doel::add);
        }
        assertThat(redenen).doesNotContainAnyElementsOf(gronden);
        assertThat(bevindingen().stream().filter(bevinding -> redenen.contains(bevinding.code())))
                .isNotEmpty()
                .allSatisfy(bevinding -> assertThat(ZINNEN.zin(bevinding).split("[.;] ?"))
                        .as(ZINNEN.zin(bevinding))
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void een_argument_krijgt_zijn_naam() {
        Bevinding getekend = bevinding(
                "niet-ondertekend",
                Map.of(
                        "partij", new Argument.Naam(new Partij.Id(new UUID(0, 1))),
                        "stuk", new Argument.Code("stuk", "CONVENANT")));
        assertThat(ZINNEN.zin(getekend))
                .startsWith("De gemeente Voorbeeld kan nog niet meedoen")
                .contains("het convenant");
        assertThat(ZINNEN.zin(bevinding(
                        "bevoegd",
                        Map.of(
                                "rol",
                                new Argument.Dag(LocalDate.of(2026, 3, 1)),
                                "handeling",
                                new Argument.Aantal(3)))))
                .isEqualTo("Als 1 maart 2026 mag u dit: 3.");
        assertThat(ZINNEN.zin(bevinding("rol-verleend", Map.of("rol", new Argument.Code("iets-anders", "x")))))
                .isEqualTo("U hebt vandaag de rol x voor uw partij.");
    }

    @Test // a refusal must never break on a missing word
    void een_ontbrekend_argument_breekt_de_zin_niet() {
        assertThat(ZINNEN.zin(bevinding("rol-verleend", Map.of()))).contains("onbekend");
    }

    @Test
    void een_code_zonder_zin_is_een_fout_van_de_aanroeper() {
        assertThatThrownBy(() -> ZINNEN.zin(bevinding("bestaat-niet", Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Bevinding bevinding(String code, Map<String, Argument> argumenten) {
        return new Bevinding(Norm.ROL, code, "", List.of(), argumenten);
    }

    @ParameterizedTest(name = "{0}") // every word of a fixed code is there, and no other
    @MethodSource("vasteCodes")
    void elke_vaste_code_heeft_een_woord(Begrip begrip, List<? extends Enum<?>> codes) {
        assertThat(PROFIEL.namen().elementen().getOrDefault(begrip, Map.of()).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        codes.stream().map(Enum::name).toList());
    }

    static Stream<Arguments> vasteCodes() {
        return Stream.of(
                Arguments.of(Begrip.HANDELING, List.of(Handeling.values())),
                Arguments.of(Begrip.BETROKKENHEID, List.of(Betrokkenheid.values())),
                Arguments.of(Begrip.EIS, List.of(Eis.values())),
                Arguments.of(Begrip.STUK, List.of(Stuk.values())),
                Arguments.of(Begrip.WERKZAAMHEID, List.of(Werkzaamheid.values())),
                Arguments.of(Begrip.BELET, List.of(Vernietigingssituatie.Belet.values())),
                Arguments.of(Begrip.VOORWAARDE, List.of(Voorwaarde.values())),
                Arguments.of(Begrip.VEREISTE, List.of(Vereiste.values())),
                Arguments.of(Begrip.AARD, List.of(Aard.values())),
                Arguments.of(Begrip.GEHEIM, List.of(Geheim.values())),
                Arguments.of(Begrip.RECHT, List.of(Verwerkingsrecht.values())));
    }

    @Test // every kind of code has names, so that no screen shows a bare code
    void elk_begrip_heeft_namen() {
        assertThat(PROFIEL.namen().elementen()).containsOnlyKeys(Begrip.values());
    }
}
