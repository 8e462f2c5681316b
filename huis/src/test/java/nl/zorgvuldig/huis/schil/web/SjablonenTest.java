package nl.zorgvuldig.huis.schil.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SjablonenTest {
    private static final String BLAD = Voorbeeldblad.teken();

    @Test // WCAG 4.1.2, ui.md: label above, help under, message at the field
    void elke_verwijzing_binnen_het_blad_bestaat_en_elk_kenmerk_is_uniek() {
        List<String> kenmerken = waarden("id");
        List<String> verwijzingen = Stream.of("for", "aria-describedby", "aria-labelledby")
                .flatMap(attribuut -> waarden(attribuut).stream())
                .flatMap(waarde -> Stream.of(waarde.split(" ")))
                .toList();

        assertThat(kenmerken).doesNotHaveDuplicates();
        assertThat(verwijzingen).hasSizeGreaterThan(10).isSubsetOf(kenmerken);
    }

    @Test // NLDS form guidelines: the summary takes focus and links to the fields
    void het_foutoverzicht_krijgt_de_focus_en_verwijst_naar_de_velden() {
        assertThat(BLAD).contains("tabindex=\"-1\" autofocus", "<title>Fout: Een casus aanmelden");
        assertThat(waarden("href"))
                .contains("#veld-geboortedatum", "#veld-criterium.ernst", "#veld-inbreng.0.noodzaak");
        assertThat(waarden("id")).contains("veld-geboortedatum", "veld-criterium.ernst", "veld-inbreng.0.noodzaak");
    }

    @Test // attack 65: what was typed is text
    void wat_iemand_typte_wordt_geen_opmaak() {
        assertThat(BLAD.replace("<script src=\"/script/sessie.js?v=", ""))
                .contains("&lt;script", "Huis aan de &lt;Rivier", "Een &lt;b")
                .doesNotContain("<script", "<Rivier>", "<b>");
    }

    @Test // standards 8.3: the policy allows nothing inline
    void er_staat_geen_stijl_en_geen_script_in_het_blad() {
        assertThat(BLAD).doesNotContain(" style=", "<style", " onclick", "javascript:");
    }

    @Test // ui.md: a fold, never a modal
    void waarom_is_een_vouw_met_norm_en_artikel() {
        assertThat(BLAD).contains("<details class=\"zv-waarom__vouw\">", "IJ 9.7", "Betrokkenheid");
    }

    @Test // 4.7: every form carries token and context
    void elk_formulier_draagt_zijn_sleutels() {
        long formulieren = Pattern.compile("<form ").matcher(BLAD).results().count();

        assertThat(Pattern.compile("name=\"_csrf\" value=\"sleutel\"")
                        .matcher(BLAD)
                        .results()
                        .count())
                .isEqualTo(formulieren)
                .isEqualTo(4);
        assertThat(Pattern.compile("name=\"context\" value=\"1111")
                        .matcher(BLAD)
                        .results()
                        .count())
                .isEqualTo(formulieren);
    }

    @Test // a first line break in a textarea is eaten by the browser
    void een_tekstvak_geeft_de_eerste_regel_terug() {
        String vak = Voorbeeldblad.teken(
                "schil/tekstvak",
                Map.of(
                        "naam", "a",
                        "label", "b",
                        "waarde", "\nregel",
                        "fouten", nl.zorgvuldig.huis.schil.Foutoverzicht.geen()));

        assertThat(vak).contains(">\n\nregel</textarea>").doesNotContain("aria-describedby");
    }

    private static List<String> waarden(String attribuut) {
        return Pattern.compile(" " + attribuut + "=\"([^\"]*)\"")
                .matcher(BLAD)
                .results()
                .map((MatchResult gevonden) -> gevonden.group(1))
                .toList();
    }
}
