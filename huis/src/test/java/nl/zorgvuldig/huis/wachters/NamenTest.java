package nl.zorgvuldig.huis.wachters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No house and no partij by name in code, SQL or templates: what a house agreed is data (Q1). */
class NamenTest {
    private static final Pattern NAAM = Pattern.compile(
            "IJsselland|Rotterdam|Vangnet|Zutphen|Kennemerland|Zwolle|Deventer|Dimence|Tactus|Trajectum|Iriszorg"
                    + "|Slachtofferhulp Nederland|Oost-Nederland",
            Pattern.CASE_INSENSITIVE);
    private static final List<Path> WORTELS = List.of(
            Path.of("../kern/src/main"),
            Path.of("../protocollen/src/main/java"),
            Path.of("src/main/java"),
            Path.of("src/main/jte"),
            Path.of("src/main/resources"));

    @Test // Q1
    void geen_huis_of_partij_bij_naam() throws IOException {
        for (Path wortel : WORTELS) {
            assertThat(bestanden(wortel)).as("files under %s", wortel).isNotEmpty();
            assertThat(bestanden(wortel).stream().filter(NamenTest::noemt)).isEmpty();
        }
    }

    @Test // de wachter wordt rood van een naam
    void een_naam_valt_op() {
        assertThat(noemt("select 1 -- alleen voor Vangnet")).isTrue();
        assertThat(noemt("select 1 -- voor elk huis")).isFalse();
    }

    private static List<Path> bestanden(Path wortel) throws IOException {
        try (Stream<Path> alle = Files.walk(wortel)) {
            return alle.filter(Files::isRegularFile)
                    .filter(bestand -> bestand.toString().matches(".*\\.(java|jte|sql|properties|css|txt)"))
                    .toList();
        }
    }

    private static boolean noemt(Path bestand) {
        try {
            return noemt(Files.readString(bestand));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean noemt(String tekst) {
        return NAAM.matcher(tekst).find();
    }
}
