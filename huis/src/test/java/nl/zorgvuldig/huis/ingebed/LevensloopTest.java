package nl.zorgvuldig.huis.ingebed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.zorgvuldig.huis.proef.Programmas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LevensloopTest {
    private static final Duration GEDULD = Duration.ofSeconds(20);

    /** Shared; each test leaves it stopped. */
    private final Path data;

    LevensloopTest(@TempDir Path data) {
        this.data = data;
        Programmas.deel();
    }

    @Test // durable: what was written is there after a stop
    void na_stoppen_en_starten_is_alles_er_nog() throws SQLException {
        try (IngebeddePostgres eerst = IngebeddePostgres.start(data)) {
            Vraag.stel(eerst, eerst.eigenaar(), "CREATE TABLE blijvend AS SELECT 'er nog' AS tekst");
        }
        try (IngebeddePostgres later = IngebeddePostgres.start(data)) {
            assertThat(Vraag.stel(later, later.eigenaar(), "SELECT tekst FROM blijvend"))
                    .containsExactly("er nog");
        }
    }

    @Test // a killed application leaves no server behind, and the next start works
    void na_kill_9_stopt_de_server_vanzelf_en_lukt_de_volgende_start() throws Exception {
        Process houder = start();
        int poort = poort(houder);
        ProcessHandle server =
                Achterblijver.zoek(data.resolve("postgresql").toRealPath()).orElseThrow();
        houder.destroyForcibly().waitFor();
        server.onExit().get(GEDULD.toSeconds(), TimeUnit.SECONDS);
        assertThatExceptionOfType(ConnectException.class)
                .isThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), poort).close());
        assertThat(Files.readString(data.resolve("logs/postgresql.log"))).contains("database system is shut down");
        startEnStop();
    }

    @Test // a start right behind a kill does not wait for anyone to clean up
    void een_start_direct_na_kill_9_lukt() throws Exception {
        Process houder = start();
        poort(houder);
        houder.destroyForcibly().waitFor();
        startEnStop();
    }

    @Test // the signal of the system follows the thread that made the server
    void de_server_blijft_als_de_draad_die_startte_eindigt() throws Exception {
        CompletableFuture<IngebeddePostgres> gestart = new CompletableFuture<>();
        Thread draad = Thread.ofPlatform().start(() -> gestart.complete(IngebeddePostgres.start(data)));
        draad.join();
        try (IngebeddePostgres postgres = gestart.join()) {
            assertThat(Vraag.stel(postgres, postgres.toepassing(), "SELECT pg_sleep(0.5)::text, 1"))
                    .hasSize(1);
        }
    }

    @Test // one directory, one application
    void een_tweede_start_op_dezelfde_map_wordt_geweigerd() {
        try (IngebeddePostgres eerste = IngebeddePostgres.start(data)) {
            assertThat(eerste.poort()).isPositive();
            assertThatExceptionOfType(StartGeweigerd.class)
                    .isThrownBy(() -> IngebeddePostgres.start(data))
                    .withMessageContaining("draait al");
        }
    }

    @Test // a process that happens to have the number in a left-over file is left alone
    void een_vreemd_proces_wordt_niet_gestopt(@TempDir Path elders) throws IOException {
        Files.writeString(
                elders.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
        assertThat(Achterblijver.zoek(elders)).isEqualTo(Optional.empty());
    }

    @Test // another major version is not touched, and the sentence names the way over
    void gegevens_van_een_andere_versie_worden_geweigerd(@TempDir Path elders) throws IOException {
        Path bestand = elders.resolve("postgresql/PG_VERSION");
        Files.createDirectories(bestand.getParent());
        Files.writeString(bestand, "17\n");
        assertThatExceptionOfType(StartGeweigerd.class)
                .isThrownBy(() -> IngebeddePostgres.start(elders))
                .withMessageContaining("PostgreSQL 17")
                .withMessageContaining("de versie van Zorgvuldig die ze maakte")
                .withMessageContaining("`--data`");
        assertThat(elders.resolve("postgresql")).isDirectoryContaining("glob:**/PG_VERSION");
    }

    @Test // an attempt that broke off half-way is done again
    void een_afgebroken_eerste_start_wordt_overgedaan(@TempDir Path elders) throws Exception {
        Files.createDirectories(elders.resolve("postgresql.nieuw"));
        Files.writeString(elders.resolve("postgresql.nieuw/PG_VERSION"), "18\n");
        Files.createDirectories(elders.resolve("programma/nieuw/bin"));
        System.clearProperty("zorgvuldig.programma");
        try (IngebeddePostgres postgres = IngebeddePostgres.start(elders)) {
            assertThat(Vraag.stel(postgres, postgres.toepassing(), "SELECT 1")).containsExactly("1");
        } finally {
            Programmas.deel();
        }
        assertThat(elders.resolve("programma/nieuw")).doesNotExist();
        assertThat(elders.resolve("postgresql.nieuw")).doesNotExist();
    }

    @Test // one sentence, no stack trace, for a place that is no directory
    void een_bestand_als_map_wordt_geweigerd(@TempDir Path elders) throws IOException {
        Path bestand = Files.createFile(elders.resolve("bestand"));
        assertThatExceptionOfType(StartGeweigerd.class)
                .isThrownBy(() -> IngebeddePostgres.start(bestand))
                .withMessageContaining("niet schrijven");
    }

    private void startEnStop() throws SQLException {
        try (IngebeddePostgres postgres = IngebeddePostgres.start(data)) {
            assertThat(Vraag.stel(postgres, postgres.toepassing(), "SELECT 1")).containsExactly("1");
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Houder.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int poort(Process houder) throws IOException {
        BufferedReader gezegd = houder.inputReader();
        return Integer.parseInt(Optional.ofNullable(gezegd.readLine()).orElseThrow());
    }

    /** An application that only holds a server. */
    static final class Houder {
        private Houder() {}

        public static void main(String[] woorden) throws InterruptedException {
            IngebeddePostgres postgres = IngebeddePostgres.start(Path.of(woorden[0]));
            System.out.println(postgres.poort());
            Thread.sleep(Duration.ofMinutes(5));
        }
    }
}
