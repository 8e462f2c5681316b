package nl.zorgvuldig.protocollen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LeesfoutenTest {

    /**
     * Each row damages the profile in one way. The faults named must be among those found, at the line where the marker
     * stands in the damaged text.
     */
    @ParameterizedTest(name = "{0}") // Q1: every kind of fault has a sample, with its line and its field
    @CsvFileSource(
            resources = "/leesfouten.csv",
            delimiter = '|',
            numLinesToSkip = 1,
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false)
    void een_fout_wordt_gemeld_met_regel_en_veld(
            String naam, String oud, String nieuw, String merk, String veld, String melding) {
        Proeftekst kapot = Proeftekst.gaaf().met(uit(oud), uit(nieuw));
        assertThat(kapot.fouten()).as(naam).anySatisfy(fout -> {
            assertThat(fout.melding()).contains(melding);
            assertThat(fout.veld()).isEqualTo(uit(veld));
            assertThat(fout.regel()).isEqualTo(kapot.regel(uit(merk)));
            assertThat(fout.kolom()).isPositive();
            assertThat(fout.bestand()).endsWith("2020-01-01.yaml");
        });
    }

    private static String uit(String cel) {
        return cel == null ? "" : cel.replace("\\n", "\n").replace("\\t", "\t");
    }

    @Test // Q1: without damage nothing is reported, so that the rows above mean something
    void een_gaaf_profiel_heeft_geen_fouten() {
        assertThat(Proeftekst.gaaf().fouten()).isEmpty();
    }

    @Test // Q1, acceptance: three faults of three kinds are told at once, in the order of the file
    void drie_fouten_komen_tegelijk_met_hun_regels() {
        Proeftekst kapot = Proeftekst.gaaf()
                .met("    herkomst: partij", "    herkomst: elders")
                .met("artikelen: [IJ 1.16, IJ 1.24]", "artikelen: [IJX 1.16, IJ 1.24]")
                .met("    naar: triage", "    naar: overleg");
        List<Leesfout> fouten = kapot.fouten();
        assertThat(fouten)
                .extracting(Leesfout::veld)
                .containsExactly(
                        "rollen.aanmelder.herkomst",
                        "fasen.aanmelding.bevoegdheden.procesregisseur:oppakken.artikelen.1",
                        "uitkomsten.naar-triage.naar");
        assertThat(fouten)
                .extracting(Leesfout::regel)
                .containsExactly(
                        kapot.regel("herkomst: elders"), kapot.regel("[IJX 1.16"), kapot.regel("naar: overleg"));
        assertThat(fouten.getFirst())
                .hasToString("ijsselland/2020-01-01.yaml:" + kapot.regel("herkomst: elders")
                        + ":15: rollen.aanmelder.herkomst: 'elders' kan hier niet; kies uit: huis, partij");
    }
}
