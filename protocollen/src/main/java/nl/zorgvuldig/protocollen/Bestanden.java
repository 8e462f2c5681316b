package nl.zorgvuldig.protocollen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Files that come with this module. */
final class Bestanden {
    /** Names a folder where these files are written; they are read there, so that changing one needs no build. */
    static final String BRONNEN = "zorgvuldig.bronnen";

    private static final String MAP = "/protocollen/";

    private Bestanden() {}

    static String tekst(String pad) {
        return new String(bytes(pad), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String pad) {
        try (InputStream stroom = open(pad)) {
            return stroom.readAllBytes();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static InputStream open(String pad) throws IOException {
        Path bron = Path.of(System.getProperty(BRONNEN, "") + pad);
        return System.getProperty(BRONNEN) != null && Files.isRegularFile(bron)
                ? Files.newInputStream(bron)
                : Optional.ofNullable(Bestanden.class.getResourceAsStream(pad))
                        .orElseThrow(() -> new IllegalArgumentException("no such resource: " + pad));
    }

    /** The profiles that come along, as paths of name and first day, oldest first within a name. */
    static List<Ingebouwd> ingebouwd() {
        return tekst(MAP + "ingebouwd.txt")
                .lines()
                .filter(regel -> !regel.isBlank())
                .map(regel -> new Ingebouwd(MAP + regel + ".yaml", regel.substring(0, regel.indexOf('/'))))
                .toList();
    }

    /** The path of a profile that comes along, named as {@code name/first day}. */
    static Optional<String> ingebouwd(String verwijzing) {
        String pad = MAP + verwijzing + ".yaml";
        return ingebouwd().stream().map(Ingebouwd::pad).filter(pad::equals).findFirst();
    }

    /** The path of the newest profile of a name. */
    static String nieuwste(String naam) {
        return ingebouwd().stream()
                .filter(ingebouwd -> ingebouwd.naam().equals(naam))
                .map(Ingebouwd::pad)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("no profile of that name comes along: " + naam));
    }

    /** The path of the profile of a name that was the newest on a day. */
    static Optional<String> geldig(String naam, LocalDate dag) {
        return ingebouwd().stream()
                .filter(ingebouwd ->
                        ingebouwd.naam().equals(naam) && !ingebouwd.eersteDag().isAfter(dag))
                .map(Ingebouwd::pad)
                .max(Comparator.naturalOrder());
    }

    /**
     * A profile that comes along.
     *
     * @param pad where it lies on the class path
     * @param naam the name of the profile
     */
    record Ingebouwd(String pad, String naam) {
        private LocalDate eersteDag() {
            return LocalDate.parse(pad.substring(pad.lastIndexOf('/') + 1).replace(".yaml", ""));
        }
    }
}
