package nl.zorgvuldig.demonstratie.huizen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.zorgvuldig.huis.ingebed.StartGeweigerd;
import nl.zorgvuldig.huis.protocol.Profielen;
import nl.zorgvuldig.protocollen.Profielkast;

/**
 * The houses that the demonstration builds in an empty directory. Their descriptions lie in it afterwards: who may log in
 * is the same at each start.
 */
public final class Demonstratiehuizen {
    private static final List<String> INGEBOUWD = List.of("ijsselland", "overzee");

    private final List<Huisbeschrijving> huizen;

    private Demonstratiehuizen(List<Huisbeschrijving> huizen) {
        this.huizen = List.copyOf(huizen);
    }

    List<Huisbeschrijving> alle() {
        return huizen;
    }

    /** The houses that come along: IJsselland, and a second one without casussen. */
    public static Demonstratiehuizen ingebouwd() {
        return new Demonstratiehuizen(INGEBOUWD.stream()
                .map(naam -> Huislezer.lees(naam, meegekomen(naam)))
                .toList());
    }

    /**
     * The houses of a directory: those it was begun with, else those asked for, else those that come along.
     *
     * @param data the directory of the installation
     * @param gevraagd files that describe a house each; none for what comes along
     * @throws StartGeweigerd when a description has faults, or the directory holds other houses
     */
    public static Demonstratiehuizen in(Path data, List<Path> gevraagd) {
        Path map = data.resolve("huizen");
        try {
            if (Files.isDirectory(map)) {
                eisDezelfde(map, gevraagd);
            } else {
                leg(map, beschrijvingen(data, gevraagd));
            }
            return new Demonstratiehuizen(bestanden(map).stream()
                    .map(bestand -> Huislezer.lees(bestand.toString(), inhoud(bestand)))
                    .toList());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** What is asked for, looked at and with its profiles taken in; else what comes along. */
    private static List<byte[]> beschrijvingen(Path data, List<Path> gevraagd) {
        Profielkast kast = new Profielkast(Profielen.in(data));
        gevraagd.forEach(bestand -> Huislezer.neemOp(bestand, inhoud(bestand), kast));
        return gevraagd.isEmpty()
                ? INGEBOUWD.stream().map(Demonstratiehuizen::meegekomen).toList()
                : gevraagd.stream().map(Demonstratiehuizen::inhoud).toList();
    }

    private static void eisDezelfde(Path map, List<Path> gevraagd) throws IOException {
        if (!gevraagd.isEmpty() && !zijnDezelfde(bestanden(map), gevraagd)) {
            throw new StartGeweigerd("In " + map.resolveSibling("")
                    + " staan al andere huizen: kies met --data een lege" + " map, of start zonder --huis.");
        }
    }

    private static boolean zijnDezelfde(List<Path> een, List<Path> ander) {
        return een.size() == ander.size()
                && IntStream.range(0, een.size())
                        .allMatch(i -> Arrays.equals(inhoud(een.get(i)), inhoud(ander.get(i))));
    }

    /** Beside their place first: an attempt that broke off leaves nothing that looks whole. */
    private static void leg(Path map, List<byte[]> beschrijvingen) throws IOException {
        Path nieuw = Files.createTempDirectory(map.resolveSibling(""), "huizen");
        for (int i = 0; i < beschrijvingen.size(); i++) {
            Files.write(nieuw.resolve(String.format(Locale.ROOT, "%02d.yaml", i + 1)), beschrijvingen.get(i));
        }
        Files.move(nieuw, map);
    }

    private static List<Path> bestanden(Path map) throws IOException {
        try (Stream<Path> inhoud = Files.list(map)) {
            return inhoud.sorted().toList();
        }
    }

    private static byte[] inhoud(Path bestand) {
        try {
            return Files.readAllBytes(bestand);
        } catch (IOException fout) {
            throw new StartGeweigerd("Het bestand " + bestand + " is niet te openen.", fout);
        }
    }

    private static byte[] meegekomen(String naam) {
        try (InputStream stroom =
                Objects.requireNonNull(Demonstratiehuizen.class.getResourceAsStream("/huizen/" + naam + ".yaml"))) {
            return stroom.readAllBytes();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
