package nl.zorgvuldig.deur;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A started Zorgvuldig, on a free port. */
public record Draaiend(Process proces, int poort) implements AutoCloseable {
    private static final int GEDULD_S = 120;

    /** Waits until it says that it runs; with houses of its own when there are any. */
    public static Draaiend start(Deur deur, Path data, Path... huizen) throws IOException {
        List<String> meer = new ArrayList<>();
        for (Path huis : huizen) {
            meer.addAll(List.of("--huis", huis.toAbsolutePath().toString()));
        }
        return start(deur, data, vrijePoort(), meer);
    }

    /** The same at a port that was chosen before, with more words. */
    public static Draaiend start(Deur deur, Path data, int poort, List<String> meer) throws IOException {
        List<String> woorden =
                new ArrayList<>(List.of("start", "--port", Integer.toString(poort), "--data", data.toString()));
        woorden.addAll(meer);
        Process proces = deur.bouwer(woorden.toArray(String[]::new))
                .redirectErrorStream(true)
                .start();
        StringBuilder gezegd = new StringBuilder();
        BufferedReader regels = proces.inputReader();
        for (String regel = regels.readLine(); regel != null; regel = regels.readLine()) {
            if (regel.contains("Zorgvuldig draait: http://127.0.0.1:" + poort)) {
                return new Draaiend(proces, poort);
            }
            gezegd.append(regel).append('\n');
        }
        throw new IOException("it ended, saying: " + gezegd);
    }

    /** A port on which nothing listens. */
    public static int vrijePoort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Address of its pages, without a slash at the end. */
    public String adres() {
        return "http://127.0.0.1:" + poort;
    }

    /** The status with which the first page answers. */
    public int eerstePagina() throws IOException, InterruptedException {
        try (HttpClient klant = HttpClient.newHttpClient()) {
            HttpRequest vraag =
                    HttpRequest.newBuilder(URI.create(adres() + "/inloggen")).build();
            return klant.send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    /** Sends a signal and gives the exit code. */
    public int eindig(String signaal) throws IOException {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signaal + " " + proces.pid())
                    .start()
                    .waitFor();
            if (!proces.waitFor(GEDULD_S, TimeUnit.SECONDS)) {
                throw new IllegalStateException("still running after " + signaal);
            }
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        return proces.exitValue();
    }

    @Override
    public void close() {
        proces.destroyForcibly();
    }
}
