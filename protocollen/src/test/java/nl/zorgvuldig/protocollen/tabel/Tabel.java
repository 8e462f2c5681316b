package nl.zorgvuldig.protocollen.tabel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a table among the resources, without its heading, cut at the semicolons. */
final class Tabel {
    private Tabel() {}

    static List<List<String>> regels(String bestand) {
        try (InputStream stroom = Objects.requireNonNull(Tabel.class.getResourceAsStream("/tabel/" + bestand))) {
            return new String(stroom.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(regel -> List.of(regel.split(";", -1)))
                    .toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
