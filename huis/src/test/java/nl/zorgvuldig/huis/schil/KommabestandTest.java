package nl.zorgvuldig.huis.schil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class KommabestandTest {
    private static final List<String> STOF = List.of(
            "=", "+", "-", "@", "\t", "\r", "\n", "\"", ",", ";", "'", "a", "1", " ", "\u00a0", "\uff1d", "\u200b");

    private static String schrijf(List<String> cellen) throws IOException {
        StringBuilder uit = new StringBuilder();
        Kommabestand.naar(uit).rij(cellen);
        return uit.toString();
    }

    @Test // T8, attack: a cell that runs when it is opened
    void geen_cel_begint_als_een_formule_en_elke_cel_komt_terug() throws IOException {
        Random kans = new Random(2026);
        for (int keer = 0; keer < 5_000; keer++) {
            List<String> cellen = new ArrayList<>();
            for (int cel = 1 + kans.nextInt(4); cel > 0; cel--) {
                StringBuilder tekst = new StringBuilder();
                for (int deel = kans.nextInt(5); deel > 0; deel--) {
                    tekst.append(STOF.get(kans.nextInt(STOF.size())));
                }
                cellen.add(tekst.toString());
            }
            List<CSVRecord> gelezen =
                    CSVFormat.RFC4180.parse(new StringReader(schrijf(cellen))).getRecords();
            assertThat(gelezen).hasSize(1);
            List<String> terug = gelezen.getFirst().toList();
            assertThat(terug).hasSameSizeAs(cellen).noneMatch(KommabestandTest::isFormule);
            for (int i = 0; i < cellen.size(); i++) {
                assertThat(terug.get(i)).isIn(cellen.get(i), "'" + cellen.get(i));
            }
        }
    }

    /** As the guidance on such files says it: the sign at the beginning, or behind white space that is left out. */
    private static boolean isFormule(String cel) {
        String kaal = cel.strip().replaceFirst("^[\\u00a0\\u200b\\s]+", "");
        return cel.matches("(?s)[=+\\-@\\t\\r\\n].*") || kaal.matches("(?s)[=+\\-@\uff1d].*");
    }

    @Test // what is plain stays as it is
    void gewone_tekst_blijft_zoals_hij_is() throws IOException {
        assertThat(schrijf(List.of("De Kade", "12-3", "zegt \"ja\"")))
                .isEqualTo("\"De Kade\",\"12-3\",\"zegt \"\"ja\"\"\"\r\n");
        assertThat(schrijf(List.of("=1+1", " @x"))).isEqualTo("\"'=1+1\",\"' @x\"\r\n");
    }
}
