package nl.zorgvuldig.protocollen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.protocollen.yaml.Yaml;

/** The files of which a profile is made: itself first, then what it builds on, and so on. A circle ends where it closes. */
final class Profielketen {
    private Profielketen() {}

    /** The files that are there. */
    static List<Profielbestand> van(Profielbestand bestand) {
        List<Profielbestand> keten = new ArrayList<>();
        Optional<Profielbestand> volgende = Optional.of(bestand);
        while (volgende.filter(dit -> !keten.contains(dit)).isPresent()) {
            Profielbestand dit = volgende.get();
            keten.add(dit);
            volgende = bouwtOp(dit).flatMap(dit::ander);
        }
        return keten;
    }

    /** What a file names as its base; empty when it names none, or cannot be read that far. */
    private static Optional<String> bouwtOp(Profielbestand bestand) {
        return Yaml.lees(inhoud(bestand)).wortel().flatMap(wortel -> wortel.tekst("bouwt_op"));
    }

    static byte[] inhoud(Profielbestand bestand) {
        try {
            return bestand.bytes();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
