package nl.zorgvuldig.huis.ingebed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Acts on whole directories. */
final class Mappen {
    private Mappen() {}

    /** Removes what an earlier, broken-off attempt left; nothing happens when nothing is there. */
    static void wis(Path map) throws IOException {
        if (!Files.exists(map)) {
            return;
        }
        for (Path pad : inhoud(map)) {
            Files.delete(pad);
        }
    }

    private static List<Path> inhoud(Path map) throws IOException {
        try (Stream<Path> paden = Files.walk(map)) {
            return paden.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
