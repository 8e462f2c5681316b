package nl.zorgvuldig.huis.ingebed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the server is told at each start; it stands above what its configuration files say. */
final class Instellingen {
    private static final List<String> VAST = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            "unix_socket_directories=",
            "max_connections=50",
            "shared_buffers=64MB",
            "jit=off",
            // What was destroyed lies in the write-ahead log until its segment goes: few of them, soon gone.
            "min_wal_size=32MB",
            "max_wal_size=64MB",
            "timezone=UTC",
            "log_timezone=UTC",
            "logging_collector=off",
            "log_destination=stderr",
            "log_min_messages=warning",
            // A statement, a parameter or a detail in the log could hold a person.
            "log_statement=none",
            "log_min_error_statement=panic",
            "log_parameter_max_length_on_error=0",
            "log_error_verbosity=terse");

    private Instellingen() {}

    static List<String> opdracht(Programma programma, Path data, Verbinder verbinder) {
        List<String> woorden = new ArrayList<>(List.of(programma.pad("postgres"), "-D", data.toString()));
        for (String instelling : VAST) {
            stel(woorden, instelling);
        }
        stel(woorden, "listen_addresses=" + verbinder.host());
        stel(woorden, "port=" + verbinder.poort());
        return woorden;
    }

    private static void stel(List<String> woorden, String instelling) {
        woorden.add("-c");
        woorden.add(instelling);
    }
}
