package nl.zorgvuldig.verhaal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a run measured along the way: printed, never asserted. */
public final class Meting {
    private Meting() {}

    /** Prints one measured number. */
    public static void druk(String wat, long hoeveel, String eenheid) {
        System.out.println("measured: " + wat + ": " + hoeveel + " " + eenheid);
    }

    /** The memory that a process holds, in megabytes. */
    static long geheugen(Process proces) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(proces.pid()), "status")).stream()
                .filter(regel -> regel.startsWith("VmRSS:"))
                .mapToLong(regel -> Long.parseLong(regel.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
