package nl.zorgvuldig.protocollen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.protocollen.index.Bewijs;
import nl.zorgvuldig.protocollen.index.Houding;
import nl.zorgvuldig.protocollen.index.Lid;

/** Looks whether what an index names as proof exists. Whether a house refuses is tried where a house runs. */
final class Bewijstoets {
    private static final Map<String, Optional<String>> KLASSEN = new ConcurrentHashMap<>();

    private Bewijstoets() {}

    /** What is wrong with the proof of a lid; nothing when it holds. */
    static List<String> fouten(Lid lid, Map<Artikel, Long> nagespeeld) {
        Stream<String> zwak =
                lid.houding() == Houding.AFGEDWONGEN && lid.bewijs().stream().noneMatch(Bewijs::isVanEenHuis)
                        ? Stream.of("afgedwongen, maar niet in een huis bewezen")
                        : Stream.empty();
        return Stream.concat(zwak, lid.bewijs().stream().flatMap(bewijs -> fouten(lid, bewijs, nagespeeld)))
                .map(fout -> lid.artikel() + ": " + fout)
                .toList();
    }

    private static Stream<String> fouten(Lid lid, Bewijs bewijs, Map<Artikel, Long> nagespeeld) {
        return switch (bewijs) {
            case Bewijs.Voorbeelden() ->
                nagespeeld.containsKey(lid.artikel()) ? Stream.empty() : Stream.of("geen voorbeeld verwacht dit lid");
            case Bewijs.Test(String module, String klasse, String methode) ->
                bron(module, klasse).filter(bron -> heeftTest(bron, methode)).isPresent()
                        ? Stream.empty()
                        : Stream.of("de test " + module + "/" + klasse + "." + methode + " bestaat niet");
            case Bewijs.Weigering weigering -> Stream.empty();
            case Bewijs.Vernietiging vernietiging -> Stream.empty();
        };
    }

    /** Whether the method is one that is run as a test: the annotation stands between it and the end of the one before. */
    private static boolean heeftTest(String bron, String methode) {
        int naam = bron.indexOf("void " + methode + "(");
        if (naam < 0) {
            return false;
        }
        String ervoor = bron.substring(bron.substring(0, naam).lastIndexOf("\n    }\n") + 1, naam);
        return ervoor.contains("@Test") || ervoor.contains("@ParameterizedTest");
    }

    private static Optional<String> bron(String module, String klasse) {
        return KLASSEN.computeIfAbsent(
                module + "/" + klasse, _ -> zoek(Path.of("..", module, "src/test/java"), klasse));
    }

    private static Optional<String> zoek(Path map, String klasse) {
        try (Stream<Path> bestanden = Files.walk(map)) {
            Optional<Path> gevonden = bestanden
                    .filter(bestand -> bestand.endsWith(klasse + ".java"))
                    .findFirst();
            return gevonden.isPresent() ? Optional.of(Files.readString(gevonden.get())) : Optional.empty();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
