package nl.zorgvuldig.deur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** The door as an account without special rights uses it. */
final class Gewoon {
    private static final int NIEMAND = 65534;

    private Gewoon() {}

    /** Copies the door to a place that every account can reach, since this source tree may be closed to others. */
    static Deur deur(Path map) throws IOException {
        if (!isBeheerder()) {
            return Deur.gebouwd();
        }
        Files.createDirectories(map);
        open(map);
        Path script = open(Files.copy(Deur.SCRIPT, map.resolve("zorgvuldig"), StandardCopyOption.REPLACE_EXISTING));
        Path jar = programma(map.resolve("programma"));
        return Deur.gebouwd()
                .vanaf(script)
                .met("ZORGVULDIG_JAR", jar.toString())
                .met("ZORGVULDIG_PROGRAMMA", "")
                .als(List.of("setpriv", "--reuid=" + NIEMAND, "--regid=" + NIEMAND, "--clear-groups", "--"));
    }

    private static Path programma(Path map) throws IOException {
        Path jar = Deur.programma();
        Path bron = jar.resolveSibling("");
        try (Stream<Path> alles = Files.walk(bron)) {
            for (Path pad : alles.filter(Files::isRegularFile).toList()) {
                Path doel = map.resolve(bron.relativize(pad));
                open(Files.createDirectories(doel.resolveSibling("")));
                open(Files.copy(pad, doel, StandardCopyOption.REPLACE_EXISTING));
            }
        }
        return map.resolve(jar.getFileName());
    }

    /** A directory that this account may write in. */
    static Path map(Path map) throws IOException {
        Files.createDirectories(map);
        if (isBeheerder()) {
            Files.setAttribute(map, "unix:uid", NIEMAND);
        }
        return map;
    }

    private static Path open(Path pad) throws IOException {
        return Files.setPosixFilePermissions(pad, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static boolean isBeheerder() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }
}
