package nl.zorgvuldig.deur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {
    private final Deur deur = Deur.gebouwd();

    @Test // one door that explains itself
    void zonder_opdracht_legt_het_script_zich_uit() {
        Afloop afloop = deur.voer();
        assertThat(afloop.code()).isZero();
        assertThat(afloop.uit())
                .contains(
                        "./zorgvuldig start",
                        "./zorgvuldig test",
                        "./zorgvuldig check",
                        "./zorgvuldig handleiding",
                        "./zorgvuldig meting",
                        "./zorgvuldig protocol",
                        "--port",
                        "--data");
    }

    @ParameterizedTest
    @CsvSource({
        "vlieg, De opdracht vlieg bestaat niet",
        "start --snel, De optie --snel bestaat niet",
        "start --port, Na de optie --port hoort nog een waarde",
        "start --port tien, Een poort is een getal",
        "huis, Na huis hoort oprichten of sleutel",
        "huis sleutel, Na huis sleutel hoort de naam van één nieuw bestand",
        "huis oprichten ijsselland --naam Proef, De optie --besluit ontbreekt",
        "start --port 65536, Een poort is een getal",
        "database export, is er nog niet",
        "database import, is er nog niet",
        "database, Na database hoort prepare",
        "handleiding snel, Na handleiding hoort niets",
        "meting snel, Na meting hoort niets",
        "protocol, 'Na protocol hoort check, examples, compare, explain of terms'",
        "protocol lees, 'Na protocol hoort check, examples, compare, explain of terms'",
        "protocol check, Na protocol check hoort minstens één bestand",
        "protocol compare ijsselland, Na protocol compare horen twee profielen"
    }) // a mistake in typing: one sentence
    void een_vergissing_krijgt_een_zin(String woorden, String deel) {
        deur.voer(woorden.split(" ", -1)).isGeweigerdMet(deel);
    }

    @Test // Q1: who writes a profile needs no database, no server and no Java
    void een_profiel_is_na_te_kijken_en_na_te_spelen() {
        Deur protocollen = deur.met(
                "ZORGVULDIG_PROTOCOLLEN",
                Deur.WORTEL.resolve("protocollen/target").toString());
        String profiel = Deur.WORTEL
                .resolve("protocollen/src/main/resources/protocollen/ijsselland/2020-01-01.yaml")
                .toString();
        assertThat(protocollen.voer("protocol", "check", profiel))
                .isEqualTo(new Afloop(0, "Nagekeken: 2 bestanden, geen fouten.\n", ""));
        assertThat(protocollen.voer("protocol", "examples", profiel).code()).isZero();
        assertThat(protocollen.voer("protocol", "check", "/nergens.yaml")).isEqualTo(new Afloop(1, """
                        /nergens.yaml:1: het bestand is niet te openen
                        Nagekeken: 1 bestand, 1 fout.
                        """, ""));
    }

    @Test // ADR 0007: what the application runs is what an administrator gets
    void een_beheerder_krijgt_de_sql_te_zien() throws IOException {
        Path sql = Deur.WORTEL.resolve("huis/src/main/resources/databank/voorbereiden.sql");
        assertThat(deur.voer("database", "prepare")).isEqualTo(new Afloop(0, Files.readString(sql), ""));
    }

    @Test // says what to install, when it may not install
    void zonder_jdk_zegt_het_script_wat_nodig_is(@TempDir Path map) throws IOException {
        deur.met("PATH", Programmas.met(map))
                .met("JAVA_HOME", "")
                .met("ZORGVULDIG_JDKS", "/nergens")
                .voer("start")
                .isGeweigerdMet("JDK 25");
    }

    @Test // an older java in front is passed over
    void een_oudere_java_telt_niet(@TempDir Path map) throws IOException {
        Path javac = map.resolve("oud/bin/javac");
        Files.createDirectories(javac.getParent());
        Programmas.zet(javac, "echo javac 17.0.15");
        deur.met("PATH", Programmas.met(Files.createDirectory(map.resolve("pad"))))
                .met("JAVA_HOME", map.resolve("oud").toString())
                .met("ZORGVULDIG_JDKS", map.toString())
                .voer("start")
                .isGeweigerdMet("JDK 25");
    }

    @Test // says what to install, when it may not install
    void zonder_maven_of_npm_zegt_het_script_wat_nodig_is(@TempDir Path map) throws IOException {
        Deur onbebouwd = onbebouwd(map);
        Path pad = Files.createDirectory(map.resolve("pad"));
        onbebouwd.met("PATH", Programmas.met(pad)).voer("start").isGeweigerdMet("mvn");
        Programmas.zet(pad.resolve("mvn"), "");
        onbebouwd.met("PATH", pad.toString()).voer("start").isGeweigerdMet("npm");
    }

    @Test // the tests are not silently run without a browser
    void zonder_chromium_zegt_het_script_wat_nodig_is(@TempDir Path map) throws IOException {
        Deur onbebouwd = onbebouwd(map);
        String pad = Programmas.met(Files.createDirectory(map.resolve("pad")));
        for (String naam : List.of("mvn", "npm")) {
            Programmas.zet(Path.of(pad, naam), "");
        }
        onbebouwd.met("PATH", pad).met("CHROMIUM", "/nergens").voer("test").isGeweigerdMet("Chromium");
    }

    @ParameterizedTest
    @CsvSource({"-Pvorm, de vorm klopt niet", "verify, een test faalt"}) // either half of the work can fail the whole
    void een_fout_in_de_vorm_of_in_een_test_laat_test_falen(String bij, String wat, @TempDir Path map)
            throws IOException {
        Deur onbebouwd = onbebouwd(map);
        String pad = Programmas.met(Files.createDirectory(map.resolve("pad")));
        Programmas.zet(Path.of(pad, "npm"), "");
        Programmas.zet(Path.of(pad, "mvn"), "case \"$*\" in *" + bij + "*) echo " + wat + "; exit 1;; esac");
        Deur deze = onbebouwd.met("PATH", pad).met("CHROMIUM", "/usr/bin/true");

        Afloop afloop = deze.voer("test");
        assertThat(afloop.code()).isEqualTo(1);
        assertThat(afloop.uit()).contains(wat);

        Programmas.zet(Path.of(pad, "mvn"), "");
        assertThat(deze.voer("test").code()).isZero();
    }

    private Deur onbebouwd(Path map) throws IOException {
        for (String module : List.of("kern", "protocollen", "huis", "demonstratie")) {
            Files.createDirectories(map.resolve(module).resolve("src"));
            Files.createFile(map.resolve(module).resolve("pom.xml"));
        }
        Files.createFile(map.resolve("pom.xml"));
        return deur.vanaf(Files.copy(Deur.SCRIPT, map.resolve("zorgvuldig"))).met("ZORGVULDIG_JAR", "");
    }
}
