package nl.zorgvuldig.papieren;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what the papers refer to, and what of that is not there. */
final class Papieren {
    static final Path WORTEL = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(#[^)]*)?\\)");
    private static final Pattern BEELD = Pattern.compile("!\\[([^]]*)]\\(");
    private static final Pattern CODE = Pattern.compile("`((?:kern|huis|protocollen)\\.[a-zA-Z0-9.]+)`");
    private static final Pattern GROEP = Pattern.compile("<groupId>([^<]+)</groupId>");

    private Papieren() {}

    static String lees(Path pad) {
        try {
            return Files.readString(pad);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The papers at the root and under docs. */
    static List<Path> alle() throws IOException {
        try (Stream<Path> wortel = Files.list(WORTEL);
                Stream<Path> docs = Files.walk(WORTEL.resolve("docs"))) {
            return Stream.concat(wortel, docs)
                    .filter(pad -> pad.toString().endsWith(".md"))
                    .toList();
        }
    }

    /** Links inside the source tree that lead nowhere. */
    static List<String> dodeLinks(Path map, String tekst) {
        return groepen(LINK, tekst)
                .filter(doel -> !doel.contains("://"))
                .filter(doel -> !Files.exists(map.resolve(doel)))
                .toList();
    }

    /** Pictures of the manuals that no manual shows. */
    static List<String> ongebruikteBeelden(Collection<String> beelden, String teksten) {
        return beelden.stream()
                .filter(beeld -> !teksten.contains("](beelden/" + beeld + ")"))
                .sorted()
                .toList();
    }

    /** Pictures that say nothing to whoever does not see them. */
    static List<String> zonderWoorden(String tekst) {
        return groepen(BEELD, tekst).filter(String::isBlank).toList();
    }

    /** Names of types and packages that are not in the main code of the module they begin with. */
    static List<String> onbekendeCode(String tekst) {
        return groepen(CODE, tekst).filter(naam -> !bestaat(naam)).distinct().toList();
    }

    private static boolean bestaat(String naam) {
        String module = naam.substring(0, naam.indexOf('.'));
        Path pad = WORTEL.resolve(module).resolve("src/main/java/nl/zorgvuldig").resolve(naam.replace('.', '/'));
        return Files.isDirectory(pad) || Files.exists(pad.resolveSibling(pad.getFileName() + ".java"));
    }

    /** Groups of dependencies and plugins in a pom, but for our own and Maven's. */
    static List<String> groepen(String pom) {
        return groepen(GROEP, pom)
                .filter(groep -> !groep.equals("nl.zorgvuldig") && !groep.equals("org.apache.maven.plugins"))
                .distinct()
                .toList();
    }

    private static Stream<String> groepen(Pattern patroon, String tekst) {
        return patroon.matcher(tekst).results().map((MatchResult gevonden) -> gevonden.group(1));
    }
}
