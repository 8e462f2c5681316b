package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import org.junit.jupiter.api.Test;

/** The course of a casus as a picture says what the list under it says, and its marks can be told apart. */
class VerloopTest {
    private static final Pattern LIJST =
            Pattern.compile("<ol class=\"zv-tijdlijn-lijst\"[^>]*>(.*?)</ol>", Pattern.DOTALL);
    private static final Pattern PUNT = Pattern.compile("<circle class=\"zv-tijdlijn__punt[^\"]*\" cx=\"(\\d+)\"");
    private static final Pattern BAND = Pattern.compile("<text class=\"zv-tijdlijn__fase\"[^>]*>([^<]+)<");
    private static final Pattern VAK = Pattern.compile("<rect class=\"zv-netwerk__(?:mens|partij)\"");
    private static final int STRAAL = 19;

    private final Toneel toneel = Toneel.gedeeld();

    @Test // O2, ui: events on a line, and what comes; numbers that can be read
    void een_casus_in_behandeling_heeft_leesbare_momenten() {
        String pagina = toneel.wie("procesregisseur")
                .haal(toneel.zaak("wacht op akkoord").pad())
                .tekst();
        List<Integer> punten = PUNT.matcher(pagina)
                .results()
                .map(gevonden -> Integer.valueOf(gevonden.group(1)))
                .toList();
        assertThat(punten).hasSizeGreaterThan(3).isSorted();
        assertThat(punten).allMatch(x -> x >= STRAAL && x <= 1000 - STRAAL);
        for (int i = 1; i < punten.size(); i++) {
            assertThat(punten.get(i) - punten.get(i - 1)).isGreaterThan(2 * STRAAL);
        }
        assertThat(lijst(pagina).split("<li>", -1)).hasSize(punten.size() + 1);
        assertThat(lijst(pagina)).contains("Aangemeld", "Overleg over de casus", "Wacht op akkoord");
    }

    @Test // O2, IJ 3.5a: phases as bands; of the phase before only what may be used still is on the line
    void een_casus_in_triage_heeft_twee_fasen() {
        String pagina =
                toneel.wie("procesregisseur").haal(toneel.zaak("triage").pad()).tekst();
        assertThat(BAND.matcher(pagina).results().map(gevonden -> gevonden.group(1)))
                .containsExactly("Aanmelding", "Triage");
        assertThat(lijst(pagina)).contains("Door naar de volgende fase").doesNotContain("Overleg over");
    }

    @Test // G2: the line tells no more than the pieces someone may see
    void wie_het_uitstel_niet_ziet_ziet_het_ook_niet_op_de_lijn() {
        String pad = toneel.zaak("ingediend").pad();
        assertThat(lijst(toneel.wie("wijkagent").haal(pad).tekst())).contains("Opnieuw bekijken");
        assertThat(toneel.wie("consulent").haalKaal(pad).tekst()).doesNotContain("zv-tijdlijn");
    }

    @Test // O2, G2: everyone who has a part is in the picture and in its words, and of a later phase only what may be
    // seen
    void wie_erbij_betrokken_is_staat_in_beeld_en_in_woorden() {
        Bezoeker pieter = toneel.wie("procesregisseur");
        String eerder = netwerk(pieter.haal(toneel.zaak("wacht op akkoord").pad()));
        assertThat(eerder)
                .contains("om wie het gaat", "Politie Regionale", "meldde aan", "Gemeente ", "afgestemd")
                .contains("gaf gegevens (over K. "
                        + toneel.zaak("wacht op akkoord").woord() + ")");
        assertThat(VAK.matcher(eerder).results().count()).isGreaterThanOrEqualTo(3);
        String later = netwerk(pieter.haal(toneel.zaak("triage").pad()));
        assertThat(later).contains("leidt", "gaf gegevens").doesNotContain("afgestemd");
    }

    private static String netwerk(Bladzijde pagina) {
        return pagina.tekst().replaceFirst("(?s).*(<svg class=\"zv-netwerk\".*?</details>).*", "$1");
    }

    private static String lijst(String pagina) {
        return LIJST.matcher(pagina)
                .results()
                .map(gevonden -> gevonden.group(1))
                .collect(Collectors.joining());
    }
}
