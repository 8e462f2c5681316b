package nl.zorgvuldig.deur;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The script of this source tree, with the program that this build made. */
public final class Deur {
    private static final int GEDULD_S = 300;
    static final Path WORTEL = Path.of("..").toAbsolutePath().normalize();
    static final Path SCRIPT = WORTEL.resolve("zorgvuldig");

    private final Path script;
    private final Map<String, String> omgeving;
    private final List<String> voorvoegsel;

    private Deur(Path script, Map<String, String> omgeving, List<String> voorvoegsel) {
        this.script = script;
        this.omgeving = omgeving;
        this.voorvoegsel = voorvoegsel;
    }

    /** The door as it stands at the root, with the program that the build packed before these tests. */
    public static Deur gebouwd() {
        return new Deur(SCRIPT, omgeving("ZORGVULDIG_JAR", programma().toString()), List.of());
    }

    /** The same door elsewhere, for a place where nothing was built or for another account. */
    Deur vanaf(Path ander) {
        return new Deur(ander, omgeving, voorvoegsel);
    }

    /** The same door with one more variable in its surroundings. */
    public Deur met(String naam, String waarde) {
        Map<String, String> meer = new HashMap<>(omgeving);
        meer.put(naam, waarde);
        return new Deur(script, meer, voorvoegsel);
    }

    Deur als(List<String> account) {
        return new Deur(script, omgeving, account);
    }

    static Path programma() {
        Path jar = WORTEL.resolve("demonstratie/target/programma/demonstratie-0.1.0.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("these tests run after the phase package of demonstratie");
        }
        return jar;
    }

    private static Map<String, String> omgeving(String naam, String waarde) {
        return Map.of(
                naam,
                waarde,
                "ZORGVULDIG_PROGRAMMA",
                Gedeeld.MAP.toString(),
                "JAVA_HOME",
                System.getProperty("java.home"),
                "ZORGVULDIG_APT",
                "nee",
                "HOME",
                "/nergens");
    }

    /** The programs of PostgreSQL, unpacked once for all installations: where the run says, or in a place of this process. */
    private static final class Gedeeld {
        private static final Path MAP = Optional.ofNullable(System.getenv("ZORGVULDIG_PROGRAMMA"))
                .map(Path::of)
                .orElseGet(Gedeeld::maak);

        private static Path maak() {
            try {
                Path map = Files.setPosixFilePermissions(
                        Files.createTempDirectory("zorgvuldig-programma"),
                        PosixFilePermissions.fromString("rwx--x--x"));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> wis(map)));
                return map;
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }
    }

    private static void wis(Path map) {
        try (Stream<Path> alles = Files.walk(map)) {
            for (Path pad : alles.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(pad);
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    ProcessBuilder bouwer(String... woorden) {
        List<String> geheel = new ArrayList<>(voorvoegsel);
        geheel.add("bash");
        geheel.add(script.toString());
        geheel.addAll(Arrays.asList(woorden));
        ProcessBuilder bouwer = new ProcessBuilder(geheel);
        bouwer.environment().keySet().retainAll(List.of("PATH"));
        bouwer.environment().putAll(omgeving);
        return bouwer;
    }

    /** Runs to the end. */
    public Afloop voer(String... woorden) {
        try {
            Process proces = bouwer(woorden).start();
            CompletableFuture<String> fout = CompletableFuture.supplyAsync(() -> lees(proces.getErrorStream()));
            String uit = lees(proces.getInputStream());
            if (!proces.waitFor(GEDULD_S, TimeUnit.SECONDS)) {
                proces.destroyForcibly();
                throw new IllegalStateException("no end within " + GEDULD_S + " s");
            }
            return new Afloop(proces.exitValue(), uit, fout.join());
        } catch (IOException | InterruptedException misgelopen) {
            throw new IllegalStateException(misgelopen);
        }
    }

    private static String lees(InputStream stroom) {
        try (stroom) {
            return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
