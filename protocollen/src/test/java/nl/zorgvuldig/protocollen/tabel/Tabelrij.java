package nl.zorgvuldig.protocollen.tabel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One decision of the table, by the names of its columns. */
record Tabelrij(Map<String, String> kolommen) {
    private static final String BESTAND = "/tabel/besluiten.csv";

    static List<Tabelrij> alle() {
        try (InputStream stroom = Objects.requireNonNull(Tabelrij.class.getResourceAsStream(BESTAND))) {
            List<List<String>> regels = new String(stroom.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Tabelrij::cellen)
                    .toList();
            List<String> kop = regels.getFirst();
            return regels.stream()
                    .skip(1)
                    .map(cellen -> new Tabelrij(
                            IntStream.range(0, kop.size()).boxed().collect(Collectors.toMap(kop::get, cellen::get))))
                    .toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Cells stand between semicolons; one that holds a semicolon or a quote stands between quotes. */
    private static List<String> cellen(String regel) {
        List<String> cellen = new ArrayList<>();
        StringBuilder cel = new StringBuilder();
        boolean inAanhaling = false;
        for (int plaats = 0; plaats < regel.length(); plaats++) {
            char teken = regel.charAt(plaats);
            if (teken == '"') {
                inAanhaling = !inAanhaling;
            } else if (teken == ';' && !inAanhaling) {
                cellen.add(cel.toString());
                cel.setLength(0);
            } else {
                cel.append(teken);
            }
        }
        cellen.add(cel.toString());
        return cellen;
    }

    String waarde(String kolom) {
        return Objects.requireNonNull(kolommen.get(kolom), kolom);
    }

    boolean is(String kolom, String waarde) {
        return waarde(kolom).equals(waarde);
    }

    /** What the row says besides its columns. */
    List<String> voorwaarden() {
        return is("voorwaarden", "-")
                ? List.of()
                : List.of(waarde("voorwaarden").split(",", -1));
    }

    boolean zegt(String woord) {
        return voorwaarden().contains(woord);
    }

    /** What the row says of something; empty when it says nothing. */
    Optional<String> zegtVan(String wat) {
        return voorwaarden().stream()
                .filter(woord -> woord.startsWith(wat + "="))
                .map(woord -> woord.substring(wat.length() + 1))
                .findFirst();
    }

    Stream<String> leden() {
        return Stream.of(waarde("lid").split(", ", -1));
    }

    @Override
    public String toString() {
        return waarde("nr") + " " + waarde("protocol") + " " + waarde("voorwaarden") + " " + waarde("uitkomst") + " ("
                + waarde("lid") + ")";
    }
}
