package nl.zorgvuldig.verhaal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Keycloak itself, as an organisation runs it; it keeps what it knows in memory alone. */
final class Keycloak implements AutoCloseable {
    private static final Path UITGEPAKT = Path.of("target", "keycloak");
    private static final Duration GEDULD = Duration.ofMinutes(5);
    private static final Duration TELKENS = Duration.ofMillis(500);

    private final Process proces;
    private final String adres;

    private Keycloak(Process proces, String adres) {
        this.proces = proces;
        this.adres = adres;
    }

    /** Where it will be: a name of its own, for cookies know no ports. */
    static String adres(int poort) {
        return "http://localhost:" + poort;
    }

    /** Starts with one realm, and waits until that answers. */
    static Keycloak start(int poort, String realm, String inhoud) throws IOException, InterruptedException {
        Path map = programma();
        Files.writeString(Files.createDirectories(map.resolve("data/import")).resolve(realm + ".json"), inhoud);
        ProcessBuilder bouwer = new ProcessBuilder(
                "bash",
                map.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--db=dev-mem",
                "--import-realm",
                "--http-host=localhost",
                "--http-port=" + poort);
        bouwer.environment().put("JAVA_HOME", System.getProperty("java.home"));
        bouwer.environment().put("JAVA_OPTS_KC_HEAP", "-Xmx512m");
        Path gezegd = UITGEPAKT.resolve("gezegd.txt");
        Keycloak keycloak = new Keycloak(
                bouwer.redirectErrorStream(true).redirectOutput(gezegd.toFile()).start(), adres(poort));
        keycloak.wacht("/realms/" + realm, gezegd);
        return keycloak;
    }

    private static Path programma() throws IOException {
        try (Stream<Path> mappen = Files.list(UITGEPAKT)) {
            return mappen.filter(map -> Files.exists(map.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Keycloak comes with the profile check"))
                    .toAbsolutePath();
        }
    }

    private void wacht(String pad, Path gezegd) throws IOException, InterruptedException {
        long tot = System.nanoTime() + GEDULD.toNanos();
        try (HttpClient klant = HttpClient.newHttpClient()) {
            while (!antwoordt(klant, pad)) {
                if (!proces.isAlive() || System.nanoTime() > tot) {
                    close();
                    throw new IllegalStateException("Keycloak does not answer: " + Files.readString(gezegd));
                }
                Thread.sleep(TELKENS);
            }
        }
    }

    private boolean antwoordt(HttpClient klant, String pad) throws InterruptedException {
        try {
            HttpRequest vraag = HttpRequest.newBuilder(URI.create(adres + pad)).build();
            return klant.send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException nogNiet) {
            return false;
        }
    }

    boolean leeft() {
        return proces.isAlive();
    }

    /** The script waits for the server that it started: both end. */
    @Override
    public void close() {
        proces.descendants().forEach(ProcessHandle::destroy);
        proces.destroy();
    }
}
