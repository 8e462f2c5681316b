package nl.zorgvuldig.huis.wachters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sources of a module, by path. */
final class Bronnen {
    private Bronnen() {}

    static Map<String, String> van(String map, String uitgang) {
        Path begin = Path.of("src", "main").resolve(map);
        if (!Files.isDirectory(begin)) {
            return Map.of();
        }
        try (Stream<Path> paden = Files.walk(begin)) {
            Map<String, String> teksten = new TreeMap<>();
            paden.filter(pad -> pad.toString().endsWith(uitgang))
                    .forEach(pad -> teksten.put(begin.relativize(pad).toString(), lees(pad)));
            return teksten;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String lees(Path pad) {
        try {
            return Files.readString(pad);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
