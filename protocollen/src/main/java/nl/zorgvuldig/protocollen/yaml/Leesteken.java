package nl.zorgvuldig.protocollen.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Finds the first character that YAML cannot hold, for the reader itself does not say where it stands. */
final class Leesteken {
    private Leesteken() {}

    static Optional<Fout> fout(Plek begin, String tekst) {
        int plaats = 0;
        while (plaats < tekst.length()) {
            int teken = tekst.codePointAt(plaats);
            if (!StreamReader.isPrintable(teken)) {
                return Optional.of(fout(begin, tekst.substring(0, plaats), teken));
            }
            plaats += Character.charCount(teken);
        }
        return Optional.empty();
    }

    private static Fout fout(Plek begin, String ervoor, int teken) {
        int regelbegin = ervoor.lastIndexOf('\n') + 1;
        int regel = (int) ervoor.chars().filter(elk -> elk == '\n').count() + 1;
        return new Fout(
                new Plek(begin.bestand(), regel, ervoor.codePointCount(regelbegin, ervoor.length()) + 1),
                "",
                "hier staat een teken dat niet te zien is (U+%04X); haal het weg".formatted(teken));
    }
}
