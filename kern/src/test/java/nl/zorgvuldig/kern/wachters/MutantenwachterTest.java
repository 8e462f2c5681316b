package nl.zorgvuldig.kern.wachters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutantenwachterTest {
    static final Path LIJST = Path.of("src", "test", "resources", "mutanten.csv");

    private static final String KOP = "klasse;methode;mutator;omschrijving;reden\n";
    private static final String REGEL = "huis.Deur;open;Waar;altijd open;de deur heeft geen slot\n";

    @TempDir
    private Path map;

    private Path rapport(String... statussen) throws IOException {
        StringBuilder rapport = new StringBuilder("<mutations partial=\"true\">");
        for (String status : statussen) {
            rapport.append("<mutation status='")
                    .append(status)
                    .append("'>")
                    .append("<mutatedClass>huis.Deur</mutatedClass><mutatedMethod>open</mutatedMethod>")
                    .append("<lineNumber>7</lineNumber><mutator>org.voorbeeld.Waar</mutator>")
                    .append("<description>altijd open</description></mutation>");
        }
        return Files.writeString(map.resolve("rapport.xml"), rapport + "</mutations>");
    }

    private Path lijst(String tekst) throws IOException {
        return Files.writeString(map.resolve("lijst.csv"), tekst);
    }

    private List<String> overtredingen(String lijst, String... statussen) throws IOException {
        return Mutantenwachter.overtredingen(
                Mutantenrapport.overlevenden(rapport(statussen)), Mutantenlijst.lees(lijst(lijst)));
    }

    @Test // what was killed, or ran on for ever, asks nothing; what survived is argued
    void een_gedode_en_een_beredeneerde_mutant_zijn_goed() throws IOException {
        assertThat(overtredingen(KOP, "KILLED", "TIMED_OUT")).isEmpty();
        assertThat(overtredingen(KOP + REGEL, "SURVIVED", "KILLED")).isEmpty();
    }

    @Test // the guard can go red
    void een_mutant_die_overleeft_valt_op() throws IOException {
        for (String status : List.of("SURVIVED", "NO_COVERAGE", "RUN_ERROR", "NON_VIABLE")) {
            assertThat(overtredingen(KOP, "KILLED", status))
                    .containsExactly("survived and is not on the list: huis.Deur;open;Waar;altijd open");
        }
        assertThat(overtredingen(KOP + REGEL, "SURVIVED", "SURVIVED")).hasSize(1);
    }

    @Test // the guard can go red: a reason that no longer argues anything hides the next mutant
    void een_regel_die_niet_meer_klopt_valt_op() throws IOException {
        assertThat(overtredingen(KOP + REGEL, "KILLED"))
                .containsExactly("is on the list and did not survive: huis.Deur;open;Waar;altijd open");
        assertThat(overtredingen(KOP + REGEL + REGEL, "SURVIVED")).hasSize(1);
    }

    @Test // a list without reasons is a list of excuses
    void een_regel_zonder_reden_wordt_geweigerd() throws IOException {
        for (String regel : List.of("huis.Deur;open;Waar;altijd open; ", "huis.Deur;open;Waar;altijd open", "")) {
            Path lijst = lijst(KOP + regel + "\n");
            assertThatThrownBy(() -> Mutantenlijst.lees(lijst))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("a mutant needs five fields");
        }
        Path zonderKop = lijst(REGEL);
        assertThatThrownBy(() -> Mutantenlijst.lees(zonderKop)).hasMessageStartingWith("the first line must be");
    }

    @Test // nothing was proven where nothing was tried
    void een_rapport_zonder_mutanten_is_geen_rapport() throws IOException {
        Path leeg = rapport();
        assertThatThrownBy(() -> Mutantenrapport.overlevenden(leeg)).hasMessageStartingWith("a report without mutants");
        Path geen = map.resolve("geen.xml");
        assertThatThrownBy(() -> Mutantenrapport.overlevenden(geen)).hasMessageStartingWith("no report of PIT");
    }

    @Test // the list itself, also between two long runs
    void de_lijst_noemt_klassen_die_er_zijn() throws ClassNotFoundException {
        for (Mutant mutant : Mutantenlijst.lees(LIJST)) {
            assertThat(Class.forName(mutant.klasse())).isNotNull();
        }
    }
}
