package nl.zorgvuldig.protocollen.yaml;

import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Finds the first character that YAML cannot hold, for the reader itself does not say where it stands. */
final class Leesteken {
    private Leesteken() {}

    static Optional<Fout> fout(Plek begin, String tekst) {
        int[] tekens = tekst.codePoints().toArray();
        return IntStream.range(0, tekens.length)
                .filter(nummer -> !StreamReader.isPrintable(tekens[nummer]))
                .mapToObj(nummer -> fout(begin, tekens, nummer))
                .findFirst();
    }

    private static Fout fout(Plek begin, int[] tekens, int nummer) {
        String[] regels = new String(tekens, 0, nummer).split("\n", -1);
        int kolom = regels[regels.length - 1].codePointCount(0, regels[regels.length - 1].length()) + 1;
        return new Fout(
                new Plek(begin.bestand(), regels.length, kolom),
                "",
                "hier staat een teken dat niet te zien is (U+%04X); haal het weg".formatted(tekens[nummer]));
    }
}
