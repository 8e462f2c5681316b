package nl.zorgvuldig.huis.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Proefserver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program itself on a PostgreSQL that it did not start. */
class EigenDatabankTest {
    private static final String OPENID = "zorgvuldig.openid.uitgevers.plassen.";

    @TempDir
    private Path data;

    private final String databank = Proefserver.legeDatabank();
    private final List<Process> processen = new ArrayList<>();

    @BeforeEach
    void stelIn() throws IOException {
        Stream<String> inlogdienst = Stream.of(
                OPENID + "naam=Gemeente Plassen",
                OPENID + "uitgever=http://127.0.0.1:1",
                OPENID + "klant=zorgvuldig",
                OPENID + "inlogadres=http://127.0.0.1:1/a",
                OPENID + "tokenadres=http://127.0.0.1:1/t",
                OPENID + "sleuteladres=http://127.0.0.1:1/s",
                OPENID + "geheim=een-geheim");
        Files.write(
                data.resolve("instellingen.properties"),
                Stream.concat(Proefserver.inlog().stream(), inlogdienst).toList());
    }

    @AfterEach
    void ruimOp() throws InterruptedException {
        for (Process proces : processen) {
            proces.destroy();
            proces.waitFor();
        }
    }

    @Tag("check")
    @Test // architecture, Storage and First house: any PostgreSQL by URL, founded and started without one of our own
    void een_huis_wordt_opgericht_en_gestart_op_een_eigen_postgresql() throws IOException {
        String opgericht = lees(begin("oprichten", "ijsselland", "--naam", "Huis Terp", "--besluit", "besluit 1"))
                .lines()
                .collect(Collectors.joining("\n"));
        assertThat(opgericht)
                .contains("Het huis Huis Terp is opgericht", "--database-url " + Proefserver.url(databank));
        String welkom = opgericht.replaceFirst("(?s).*?(/welkom/[A-Za-z0-9_-]{43}).*", "$1");

        String draait = lees(begin("start", "--port", "0")).readLine();
        assertThat(draait).startsWith("Zorgvuldig draait: http://127.0.0.1:");
        Bezoeker eerste = Bezoeker.bij(URI.create(draait.replace("Zorgvuldig draait: ", "")));
        assertThat(eerste.haal(welkom).kop()).isEqualTo("Welkom");
        assertThat(eerste.haal("/inloggen").tekst()).contains("Gemeente Plassen");
        assertThat(data.resolve("postgresql")).doesNotExist();
    }

    private Process begin(String... woorden) throws IOException {
        List<String> opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Start.class.getName()));
        opdracht.addAll(List.of(woorden));
        opdracht.addAll(List.of("--data", data.toString(), "--database-url", Proefserver.url(databank)));
        Process proces = new ProcessBuilder(opdracht)
                .redirectError(data.resolve("fouten.txt").toFile())
                .start();
        processen.add(proces);
        return proces;
    }

    private static BufferedReader lees(Process proces) {
        return proces.inputReader();
    }
}
