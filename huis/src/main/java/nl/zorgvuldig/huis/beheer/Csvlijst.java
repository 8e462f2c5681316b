package nl.zorgvuldig.huis.beheer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.zorgvuldig.huis.schil.Teksten;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A list as a spreadsheet writes it: a first line with the names of the columns, then a line for each thing. */
public final class Csvlijst {
    private static final int MEESTE = 500;

    private final List<Csvregel> regels = new ArrayList<>();
    private final List<Fout> fouten = new ArrayList<>();

    private Csvlijst() {}

    /**
     * Something that must be put right.
     *
     * @param regel the line, counted from 1; the heading is line 1
     * @param kolom the column; empty when it concerns the whole line
     * @param melding what to do
     */
    public record Fout(long regel, String kolom, String melding) {}

    /** Reads, with semicolons or commas between the columns, whichever the heading has. */
    static Csvlijst lees(String tekst, List<String> kolommen) {
        Csvlijst lijst = new Csvlijst();
        String kop = tekst.lines().findFirst().orElse("");
        CSVFormat vorm = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(kop.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .build();
        try (CSVParser lezer = CSVParser.parse(new StringReader(zonderBegin(tekst)), vorm)) {
            lijst.neem(lezer, kolommen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException | UncheckedIOException onleesbaar) {
            lijst.fout(1, "", Teksten.tekst("beheer.csv.onleesbaar"));
        }
        return lijst;
    }

    /** Spreadsheets begin with a mark that says how the letters are written. */
    private static String zonderBegin(String tekst) {
        return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
    }

    private void neem(CSVParser lezer, List<String> kolommen) {
        Set<String> aanwezig = new HashSet<>();
        lezer.getHeaderNames().forEach(naam -> aanwezig.add(naam.strip().toLowerCase(Locale.ROOT)));
        kolommen.stream()
                .filter(kolom -> !aanwezig.contains(kolom))
                .forEach(kolom -> fout(1, kolom, Teksten.tekst("beheer.csv.kolom-ontbreekt")));
        if (!fouten.isEmpty()) {
            return;
        }
        for (CSVRecord rij : lezer) {
            if (rij.isConsistent()) {
                regels.add(new Csvregel(this, lezer.getCurrentLineNumber(), rij));
            } else {
                fout(lezer.getCurrentLineNumber(), "", Teksten.tekst("beheer.csv.aantal"));
            }
        }
        if (regels.isEmpty() && fouten.isEmpty()) {
            fout(1, "", Teksten.tekst("beheer.csv.leeg"));
        }
        if (regels.size() > MEESTE) {
            fout(MEESTE, "", Teksten.tekst("beheer.csv.lang", MEESTE));
        }
    }

    void fout(long regel, String kolom, String melding) {
        fouten.add(new Fout(regel, kolom, melding));
    }

    List<Csvregel> regels() {
        return List.copyOf(regels);
    }

    List<Fout> fouten() {
        return fouten.stream().sorted(Comparator.comparingLong(Fout::regel)).toList();
    }
}
