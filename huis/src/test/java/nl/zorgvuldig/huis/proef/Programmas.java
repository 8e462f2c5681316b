package nl.zorgvuldig.huis.proef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The programs of PostgreSQL, unpacked once for all servers that a run of tests starts: where the run says, or in a
 * directory of this process.
 */
public final class Programmas {
    private Programmas() {}

    private static final class Enige {
        private static final Path MAP = Optional.ofNullable(System.getenv("ZORGVULDIG_PROGRAMMA"))
                .map(Path::of)
                .orElseGet(Enige::maak);

        private static Path maak() {
            try {
                // The server may run under an account of its own, which has to come in.
                Path map = Files.setPosixFilePermissions(
                        Files.createTempDirectory("zorgvuldig-programma"),
                        PosixFilePermissions.fromString("rwx--x--x"));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> Proefserver.wis(map)));
                return map;
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }
    }

    /** Where they lie. */
    public static Path map() {
        return Enige.MAP;
    }

    /** Lets every server that is started in this program use them. */
    public static void deel() {
        System.setProperty("zorgvuldig.programma", map().toString());
    }
}
