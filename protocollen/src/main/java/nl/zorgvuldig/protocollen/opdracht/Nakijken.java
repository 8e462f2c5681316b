package nl.zorgvuldig.protocollen.opdracht;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files and tells every fault of all of them at once. */
final class Nakijken {
    private Nakijken() {}

    static Verslag van(List<Path> paden) {
        List<String> fouten = paden.stream()
                .map(Bestand::new)
                .flatMap(bestand -> bestand.fouten().stream())
                .toList();
        List<String> regels = new ArrayList<>(fouten);
        regels.add("Nagekeken: " + Telling.van(paden.size(), "bestand", "bestanden") + ", "
                + Telling.van(fouten.size(), "fout", "fouten") + ".");
        return new Verslag(fouten.isEmpty(), regels);
    }
}
