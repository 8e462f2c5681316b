package nl.zorgvuldig.huis.ingebed;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Runs one program of the system to its end. */
final class Opdracht {
    private Opdracht() {}

    /** Fails with what the program said when it does not end well. */
    static void voer(List<String> woorden) throws IOException {
        Process proces = bouwer(woorden).redirectErrorStream(true).start();
        String gezegd = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (proces.waitFor() != 0) {
                throw new IOException(woorden + ": " + gezegd);
            }
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(woorden.toString());
        }
    }

    /** A program in neutral language, without settings of another PostgreSQL on this machine. */
    static ProcessBuilder bouwer(List<String> woorden) {
        ProcessBuilder bouwer = new ProcessBuilder(woorden);
        Map<String, String> omgeving = bouwer.environment();
        omgeving.keySet().removeIf(naam -> naam.startsWith("PG") || naam.startsWith("LC_"));
        omgeving.put("LC_ALL", "C");
        return bouwer;
    }
}
