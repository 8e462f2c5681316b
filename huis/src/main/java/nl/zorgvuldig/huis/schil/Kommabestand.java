package nl.zorgvuldig.huis.schil;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes comma-separated values, line by line. No spreadsheet takes anything in it for a formula: what begins like one is
 * made plain text.
 */
public final class Kommabestand {
    private static final CSVFormat VORM =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).build();
    /** Also as a wide sign, and behind white space that a spreadsheet leaves out. */
    private static final Pattern FORMULE =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private final CSVPrinter uit;

    private Kommabestand(CSVPrinter uit) {
        this.uit = uit;
    }

    /** Writes to a place. */
    public static Kommabestand naar(Appendable plaats) throws IOException {
        return new Kommabestand(new CSVPrinter(plaats, VORM));
    }

    /** Writes a line. */
    public void rij(List<String> cellen) throws IOException {
        for (String cel : cellen) {
            uit.print(plat(cel));
        }
        uit.println();
    }

    private static String plat(String waarde) {
        return FORMULE.matcher(waarde).matches() ? "'" + waarde : waarde;
    }
}
