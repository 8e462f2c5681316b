package nl.zorgvuldig.huis.beheer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.schil.Dagtekst;
import nl.zorgvuldig.huis.schil.Teksten;
import org.apache.commons.csv.CSVRecord;

/** One line of a list; what is wrong in it is noted with its line and column. */
final class Csvregel {
    private static final int LANGST = 300;

    private final Csvlijst lijst;
    private final long nummer;
    private final CSVRecord rij;

    Csvregel(Csvlijst lijst, long nummer, CSVRecord rij) {
        this.lijst = lijst;
        this.nummer = nummer;
        this.rij = rij;
    }

    /** What stands in a column; may be empty. */
    String waarde(String kolom) {
        return rij.get(kolom).strip();
    }

    boolean isLeeg(String kolom) {
        return waarde(kolom).isEmpty();
    }

    /** A text that must be there. */
    String tekst(String kolom) {
        if (isLeeg(kolom)) {
            fout(kolom, Teksten.tekst("beheer.fout.leeg"));
        } else if (waarde(kolom).length() > LANGST) {
            fout(kolom, Teksten.tekst("beheer.fout.lang", LANGST));
        }
        return waarde(kolom);
    }

    /** A date that must be there. */
    Optional<LocalDate> dag(String kolom) {
        Optional<LocalDate> dag = Dagtekst.lees(waarde(kolom));
        if (dag.isEmpty()) {
            fout(kolom, Teksten.tekst("beheer.fout.dag"));
        }
        return dag;
    }

    /** One of these, by its code. */
    <T> Optional<T> keuze(String kolom, Map<String, T> mogelijk) {
        Optional<T> gekozen = Optional.ofNullable(mogelijk.get(waarde(kolom)));
        if (gekozen.isEmpty()) {
            fout(kolom, Teksten.tekst("beheer.csv.kies", waarde(kolom), namen(mogelijk)));
        }
        return gekozen;
    }

    /** Any of these, by their codes, with a comma or a space between them. */
    <T> Set<T> keuzes(String kolom, Map<String, T> mogelijk) {
        Set<String> codes = Arrays.stream(waarde(kolom).split("[,\\s]+"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        codes.stream()
                .filter(Predicate.not(mogelijk::containsKey))
                .sorted()
                .forEach(code -> fout(kolom, Teksten.tekst("beheer.csv.kies", code, namen(mogelijk))));
        return mogelijk.entrySet().stream()
                .filter(keuze -> codes.contains(keuze.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String namen(Map<String, ?> mogelijk) {
        return mogelijk.keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    void fout(String kolom, String melding) {
        lijst.fout(nummer, kolom, melding);
    }
}
