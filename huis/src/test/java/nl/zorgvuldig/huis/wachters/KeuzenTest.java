package nl.zorgvuldig.huis.wachters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.aanmelding.Gronden;
import nl.zorgvuldig.huis.aanmelding.Mededelingen;
import nl.zorgvuldig.huis.aanmelding.Stand;
import nl.zorgvuldig.huis.aanmelding.Taak;
import nl.zorgvuldig.huis.aanmelding.Voorwaardenopgave;
import nl.zorgvuldig.huis.aanmelding.web.Stap;
import nl.zorgvuldig.huis.naslag.web.Fasenplaat;
import nl.zorgvuldig.huis.toezicht.Aanleiding;
import nl.zorgvuldig.huis.toezicht.Oordeel;
import nl.zorgvuldig.huis.toezicht.web.Onderdeel;
import nl.zorgvuldig.kern.aanmelding.Bekendheid;
import nl.zorgvuldig.kern.aanmelding.Onderbouwing;
import nl.zorgvuldig.kern.protocol.Afweeggrond;
import nl.zorgvuldig.kern.protocol.Afweegstap;
import nl.zorgvuldig.kern.protocol.Betrokkenheid;
import nl.zorgvuldig.kern.protocol.Termijnregel;
import nl.zorgvuldig.kern.protocol.Toestemmingssoort;
import nl.zorgvuldig.kern.toestemming.Gevraagde;
import nl.zorgvuldig.kern.triage.Uitvraagantwoord;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import nl.zorgvuldig.kern.verantwoording.Signaal;
import nl.zorgvuldig.kern.verstrekking.Verstrekking;
import nl.zorgvuldig.protocollen.index.Houding;
import nl.zorgvuldig.protocollen.index.Plaats;
import nl.zorgvuldig.protocollen.voorbeelden.Magvraag;
import org.junit.jupiter.api.Test;

class KeuzenTest {
    private static final Map<String, Set<String>> CODES = Map.ofEntries(
            Map.entry("beheer.grens", Set.of("dossiers", "weigeringen", "gezocht", "begin", "einde")),
            Map.entry("beheer.inlezen.kolommen", Set.of("partijen", "mensen", "beslissingen")),
            Map.entry("beheer.inlezen.titel", Set.of("partijen", "mensen", "beslissingen")),
            Map.entry("beheer.inlog", namen("nl.zorgvuldig.huis.toegang.Personeelsregister$Wijze")),
            Map.entry(
                    "beheer.partij.veld",
                    Set.of("soorten", "rechten", "themas", "doelen", "onderdelen", "ondertekend")),
            Map.entry(
                    "beheer.plaats",
                    Set.of(
                            "begin",
                            "partijen",
                            "mensen",
                            "vervanging",
                            "herzien",
                            "grenzen",
                            "vragen",
                            "tekst",
                            "raad")),
            Map.entry(
                    "beheer.tekst.woord",
                    Set.of(
                            "FASE",
                            "TAAK",
                            "GEBIED",
                            "CATEGORIE",
                            "ONDERDEEL",
                            "DOEL",
                            "CRITERIUM",
                            "GROND",
                            "UITKOMST",
                            "REDEN",
                            "ROL",
                            "SOORT",
                            "ONDERTEKENAAR")),
            Map.entry("casus.stand", namen(Stand.values())),
            Map.entry("grond.antwoord", Set.of("toestemming", "geweigerd")),
            Map.entry("grond.gezegd", Set.of("UITDRUKKELIJK", "INTREKBAAR")),
            Map.entry("grond.soort", namen(Gronden.Soort.values())),
            Map.entry("grond.stand", namen(Gronden.Stand.values())),
            Map.entry("grond.stap", namen(Afweegstap.values())),
            Map.entry("grond.van", namen(Gevraagde.values())),
            Map.entry("grond.weg", Set.of("toestemming", "afweging", "gevraagd", "geweigerd", "wet")),
            Map.entry("mag.betrokkenheid", namen(Betrokkenheid.values())),
            Map.entry("mag.doen", namen(Magvraag.Doen.values())),
            Map.entry("mag.kies", Set.of("doen", "rol", "soort", "categorie", "fase", "betrokkenheid")),
            Map.entry("mag.stap", namen(Afweegstap.values())),
            Map.entry("mag.toestemming", namen(Toestemmingssoort.values())),
            Map.entry("mag.vastgelegd", namen(Magvraag.Vastgelegd.values())),
            Map.entry("mag.weeggrond.uitleg", namen(Afweeggrond.values())),
            Map.entry("melden.betrokkene", Set.of("1", "2", "3", "4")),
            Map.entry("melden.kop", stappen()),
            Map.entry("melden.stap", stappen()),
            Map.entry(
                    "navraag.antwoord",
                    Stream.of(Bekendheid.class.getPermittedSubclasses())
                            .map(Class::getSimpleName)
                            .collect(Collectors.toSet())),
            Map.entry("navraag.betekent", Set.of("bekend", "mogelijk", "niet")),
            Map.entry("navraag.uitkomst", Set.of("bekend", "mogelijk", "niet")),
            Map.entry("netwerk.deel", namen("nl.zorgvuldig.huis.aanmelding.web.Netwerktekening$Deel")),
            Map.entry("protocol.houding", namen(Houding.values())),
            Map.entry("protocol.houding.uitleg", namen(Houding.values())),
            Map.entry("protocol.inkijk", namen(Fasenplaat.Inkijk.values())),
            Map.entry("protocol.plaats", namen(Plaats.values())),
            Map.entry("protocol.strekking", namen(Termijnregel.Strekking.values())),
            Map.entry("protocol.voor", Set.of("AANMELDER", "BEHANDELAAR")),
            Map.entry("register.weg", namen(Verstrekking.Weg.values())),
            Map.entry("schil.vast.titel", Set.of("400", "403", "404", "405", "409", "500")),
            Map.entry("schil.vast.verder", Set.of("400", "403", "404", "405", "409", "500")),
            Map.entry("schil.vast.wat", Set.of("400", "403", "404", "405", "409", "500")),
            Map.entry(
                    "sessie.bestemming",
                    Set.of("werklijst", "aanmelden", "verstrekkingen", "logboek", "beheer", "protocol", "mag-dit")),
            Map.entry("tijdlijn.stand", namen(Stand.values())),
            Map.entry("toezicht.doel", eigen("EIGEN_DOELEN")),
            Map.entry("toezicht.handeling", eigen("EIGEN_HANDELINGEN")),
            Map.entry("toezicht.onderdeel", namen(Onderdeel.values())),
            Map.entry("toezicht.oordeel", namen(Oordeel.Soort.values())),
            Map.entry("toezicht.reden", eigen("EIGEN_REDENEN")),
            Map.entry("toezicht.signaal", namen(Signaal.Soort.values())),
            Map.entry("toezicht.signaal-doen", namen(Signaal.Soort.values())),
            Map.entry("toezicht.signaal-uitleg", namen(Signaal.Soort.values())),
            Map.entry("toezicht.uitslag", namen(Logregel.Uitslag.values())),
            Map.entry("toezicht.zoekreden", namen(Aanleiding.ZOEKREDENEN.toArray(Enum<?>[]::new))),
            Map.entry("uitvraag.antwoord", namen(Uitvraagantwoord.values())),
            Map.entry("uitvraag.antwoord-uitleg", namen(Uitvraagantwoord.values())),
            Map.entry("uitvraag.bijdrage", Set.of("PLAN", "UITVOERING")),
            Map.entry("uitvraag.stand", namen("nl.zorgvuldig.huis.aanmelding.web.Uitvraagregels$Stand")),
            Map.entry("verklaring.samenhang", namen(Onderbouwing.Relatie.values())),
            Map.entry("voorvertoning.reden", namen("nl.zorgvuldig.huis.aanmelding.web.Voorvertoningtekening$Reden")),
            Map.entry("werklijst.gedaan", Set.of("akkoord", "antwoord")),
            Map.entry("werklijst.gedaan.uitleg", Set.of("akkoord", "antwoord")),
            Map.entry("werklijst.mededeling", namen(Mededelingen.Soort.values())),
            Map.entry("werklijst.nieuws", met(namen(Stand.values()), "UITKOMST")),
            Map.entry("werklijst.taak", met(namen(Taak.Soort.values()), "BEVESTIGEN")),
            Map.entry("deelprofiel.wie", namen(Voorwaardenopgave.Wie.values())),
            Map.entry("deelprofiel.wie.uitleg", namen(Voorwaardenopgave.Wie.values())),
            Map.entry("zeggenschap.wie", namen(Voorwaardenopgave.Wie.values())),
            Map.entry("zeggenschap.wie.uitleg", namen(Voorwaardenopgave.Wie.values())));

    @Test // ui.md: a code that was added without a text breaks a page while somebody works
    void elke_code_waarmee_een_tekst_wordt_gekozen_heeft_die_tekst() {
        assertThat(Keuzewacht.klachten(
                        Keuzewacht.families(
                                Bronnen.van("java", ".java").values(),
                                Bronnen.van("jte", ".jte").values()),
                        CODES,
                        sleutels()))
                .isEmpty();
    }

    @Test // a guard that must be able to go red
    void een_code_zonder_tekst_en_een_familie_zonder_codes_vallen_op() {
        Set<String> families = Keuzewacht.families(
                Set.of("Teksten.keuze(\"a.soort\", x.name())"), Set.of("${keuze(\"a.nieuw\", y)} ${z.keuze(\"nee\")}"));

        assertThat(families).containsExactly("a.nieuw", "a.soort");
        assertThat(Keuzewacht.klachten(
                        families, Map.of("a.soort", Set.of("EEN", "TWEE"), "a.oud", Set.of()), Set.of("a.soort.EEN")))
                .containsExactly("codes of a.nieuw", "nobody chooses from a.oud", "no text for a.soort.TWEE");
    }

    private static Set<String> sleutels() {
        return Bronnen.van("resources/teksten", ".properties").values().stream()
                .flatMap(bestand -> {
                    Properties teksten = new Properties();
                    try {
                        teksten.load(new StringReader(bestand));
                    } catch (IOException fout) {
                        throw new IllegalStateException(fout);
                    }
                    return teksten.stringPropertyNames().stream();
                })
                .collect(Collectors.toSet());
    }

    private static Set<String> namen(Enum<?>... waarden) {
        return Stream.of(waarden).map(Enum::name).collect(Collectors.toSet());
    }

    /** The values of an enum that its room keeps to itself. */
    private static Set<String> namen(String soort) {
        try {
            return namen((Enum<?>[]) Class.forName(soort).getEnumConstants());
        } catch (ClassNotFoundException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** The codes that the log itself writes, besides those of a profile. */
    private static Set<String> eigen(String veld) {
        try {
            Field codes =
                    Class.forName("nl.zorgvuldig.huis.toezicht.web.Logzinnen").getDeclaredField(veld);
            codes.setAccessible(true);
            return ((Set<?>) codes.get(null)).stream().map(String::valueOf).collect(Collectors.toSet());
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static Set<String> stappen() {
        return Stream.of(Stap.values()).map(Stap::code).collect(Collectors.toSet());
    }

    private static Set<String> met(Set<String> codes, String ander) {
        return Stream.concat(codes.stream(), Stream.of(ander)).collect(Collectors.toSet());
    }
}
