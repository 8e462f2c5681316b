package nl.zorgvuldig.huis.ingebed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A server that an application which was killed left behind: it is stopping by itself, and is helped to. */
final class Achterblijver {
    private Achterblijver() {}

    static void ruimOp(Path serverdata) throws IOException {
        zoek(serverdata).ifPresent(Serverproces::stop);
    }

    /** The process named by the data, unless its number now belongs to another program. */
    static Optional<ProcessHandle> zoek(Path serverdata) throws IOException {
        Path bestand = serverdata.resolve("postmaster.pid");
        if (!Files.exists(bestand)) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(bestand).getFirst().strip());
        Path woorden = Path.of("/proc", Long.toString(pid), "cmdline");
        boolean isServer = Files.exists(woorden) && Files.readString(woorden).contains(serverdata.toString());
        return isServer ? ProcessHandle.of(pid) : Optional.empty();
    }
}
