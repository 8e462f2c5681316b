package nl.zorgvuldig.protocollen.opdracht;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.zorgvuldig.protocollen.Leesuitslag;

/** Reads files, and the examples beside each profile, and tells every fault of all of them at once. */
final class Nakijken {
    private final Map<Bestand, Leesuitslag> gelezen = new ConcurrentHashMap<>();

    private Nakijken() {}

    static Verslag van(List<Path> paden) {
        List<Bestand> bestanden = paden.stream()
                .map(Bestand::new)
                .flatMap(Nakijken::metVoorbeelden)
                .distinct()
                .toList();
        Nakijken nakijken = new Nakijken();
        List<String> fouten = bestanden.parallelStream()
                .flatMap(bestand -> nakijken.fouten(bestand).stream())
                .toList();
        List<String> regels = new ArrayList<>(fouten);
        regels.add("Nagekeken: " + Telling.van(bestanden.size(), "bestand", "bestanden") + ", "
                + Telling.van(fouten.size(), "fout", "fouten") + ".");
        return new Verslag(fouten.isEmpty(), regels);
    }

    private static Stream<Bestand> metVoorbeelden(Bestand bestand) {
        return Stream.of(bestand, bestand.voorbeelden()).filter(elk -> elk.equals(bestand) || Files.exists(elk.pad()));
    }

    private List<String> fouten(Bestand bestand) {
        if (!bestand.heeftVoorbeelden()) {
            return Bestand.fouten(lees(bestand));
        }
        Voorbeeldtoets toets = Voorbeeldtoets.van(bestand, lees(bestand.profiel()));
        return Stream.concat(toets.vorm().stream(), toets.codes().stream()).toList();
    }

    private Leesuitslag lees(Bestand profiel) {
        return gelezen.computeIfAbsent(profiel, Bestand::leesProfiel);
    }
}
