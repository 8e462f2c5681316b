package nl.zorgvuldig.huis.ingebed;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * The running server. It gets the signal to stop fast when the thread that made it ends, so one thread makes it and
 * stays until it ends: whatever kills the application, stops the server.
 */
final class Serverproces {
    private static final Duration GEDULD = Duration.ofSeconds(60);

    private final Process proces;

    private Serverproces(Process proces) {
        this.proces = proces;
    }

    /** Starts the server in a session of its own, so that a key press in the terminal reaches only the application. */
    static Serverproces start(Account account, List<String> postgres, Path log) throws IOException {
        List<String> woorden = new ArrayList<>(List.of("setsid", "--"));
        woorden.addAll(account.voorvoegsel());
        woorden.addAll(List.of("setpriv", "--pdeathsig", "INT", "--"));
        woorden.addAll(postgres);
        File naar = log.toFile();
        CompletableFuture<Process> gestart = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("postgresql").start(() -> waak(woorden, naar, gestart));
        try {
            return new Serverproces(gestart.join());
        } catch (CompletionException fout) {
            throw new IOException(fout.getCause());
        }
    }

    private static void waak(List<String> woorden, File log, CompletableFuture<Process> gestart) {
        try {
            Process proces = Opdracht.bouwer(woorden)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            gestart.complete(proces);
            proces.waitFor();
        } catch (IOException fout) {
            gestart.completeExceptionally(fout);
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
        }
    }

    boolean leeft() {
        return proces.isAlive();
    }

    /** Stops fast: running transactions are broken off, everything acknowledged is on disk. */
    void stop() {
        stop(proces.toHandle());
    }

    static void stop(ProcessHandle server) {
        try {
            Opdracht.voer(List.of("sh", "-c", "kill -INT " + server.pid()));
            server.onExit().get(GEDULD.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception fout) {
            server.destroyForcibly();
        }
    }
}
