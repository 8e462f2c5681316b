package nl.zorgvuldig.kern.wachters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The mutants that no input can tell from the code itself, each with the reason. */
final class Mutantenlijst {
    private static final String KOP = "klasse;methode;mutator;omschrijving;reden";

    private Mutantenlijst() {}

    /** Reads the list, and refuses a line that gives no reason. */
    static List<Mutant> lees(Path bestand) {
        try {
            List<String> regels = Files.readAllLines(bestand);
            if (regels.isEmpty() || !regels.getFirst().equals(KOP)) {
                throw new IllegalArgumentException("the first line must be " + KOP);
            }
            return regels.stream().skip(1).map(Mutantenlijst::mutant).toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Mutant mutant(String regel) {
        List<String> velden = Arrays.asList(regel.split(";", -1));
        if (velden.size() != 5 || velden.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a mutant needs five fields, the last of them a reason: " + regel);
        }
        return new Mutant(velden.get(0), velden.get(1), velden.get(2), velden.get(3));
    }
}
