package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import org.junit.jupiter.api.Test;

/** The screen is about the person and the work: an article stands there only for whoever asks why. */
class ArtikelenTest {
    /** An article by number; a decision under article 20 is what people call that paper. */
    private static final Pattern ARTIKEL =
            Pattern.compile("(?i)\\bartikel(?:en)? (?!20[- ](?:beslissing|besluit))\\d+[^.,;]{0,40}");

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)");
    private static final Pattern KENMERK = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    /** Where the protocol itself is read, or decided on. */
    private static final Set<String> NASLAG = Set.of("/protocol", "/mag-dit", "/beheer/vragen");

    private static final List<String> WERKERS =
            List.of("wijkagent", "procesregisseur", "beheerder", "privacyadviseur", "zonder-vog", "niet-getekend");
    private static final int VAN_ELK = 8;

    private final Toneel toneel = Toneel.gedeeld();

    @Test // ui.md: articles sit under one fold
    void geen_bladzijde_om_te_werken_toont_ongevraagd_een_artikel() {
        Set<String> soorten = new TreeSet<>();
        for (String wie : WERKERS) {
            loop(toneel.wie(wie)).forEach((pad, bladzijde) -> {
                soorten.add(KENMERK.matcher(pad).replaceAll("{id}"));
                assertThat(genoemd(bladzijde)).as(pad + " for " + wie).isEmpty();
            });
        }
        assertThat(soorten)
                .contains("/werklijst", "/dossiers/{id}", "/dossiers/{id}/beoordelen", "/dossiers/{id}/akkoord")
                .contains("/aanmelden/{id}", "/beheer/partijen/{id}", "/beheer/mensen/{id}", "/logboek/opvallend");
    }

    @Test // Q1, Q2: the protocol and the question whether something may can be opened by everyone who works there
    void het_protocol_is_er_voor_wie_werkt() {
        for (String pad : List.of("/protocol", "/mag-dit")) {
            for (String wie : List.of("wijkagent", "procesregisseur")) {
                assertThat(toneel.wie(wie).haal(pad).status()).as(pad).isEqualTo(200);
            }
        }
    }

    @Test // sample that must fail: an article in plain sight, in an open fold and in the line of a closed one
    void een_artikel_dat_iedereen_ziet_wordt_gevonden() {
        assertThat(genoemd("<p>Volgens artikel 9.7 mag dit.</p>")).containsExactly("artikel 9");
        assertThat(genoemd("<details open=\"\"><summary>Waarom?</summary><p>Zie artikelen 3 en 4</p></details>"))
                .containsExactly("artikelen 3 en 4");
        assertThat(genoemd("<details class=\"a\"><summary>Waarom artikel 5</summary><p>artikel 6</p></details>"))
                .containsExactly("artikel 5");
    }

    @Test // what must pass: a closed fold inside another, and the name of a paper
    void een_artikel_achter_een_vouw_en_de_naam_van_een_stuk_mogen() {
        assertThat(genoemd("<details><p>artikel 1</p><details open=\"\"><p>artikel 2</p></details>artikel 3</details>"))
                .isEmpty();
        assertThat(genoemd("<p>Er is geen artikel 20-beslissing.</p>")).isEmpty();
    }

    private static Set<String> genoemd(String html) {
        Set<String> genoemd = new TreeSet<>();
        ARTIKEL.matcher(Zichtbaar.van(html))
                .results()
                .forEach(gevonden -> genoemd.add(gevonden.group().strip()));
        return genoemd;
    }

    /** Every page that links lead to, a few of each kind. */
    private static Map<String, String> loop(Bezoeker wie) {
        Map<String, String> gelezen = new HashMap<>();
        Map<String, Integer> vanElk = new HashMap<>();
        Set<String> gezien = new HashSet<>();
        Deque<String> wacht = new ArrayDeque<>(List.of("/werklijst"));
        while (!wacht.isEmpty()) {
            String pad = wacht.poll();
            String soort = KENMERK.matcher(pad).replaceAll("{id}");
            if (gezien.add(pad) && !NASLAG.contains(pad) && vanElk.merge(soort, 1, Integer::sum) <= VAN_ELK) {
                Bladzijde bladzijde = wie.haal(pad);
                if (bladzijde.koptekst("Content-Type").orElse("").startsWith("text/html")) {
                    gelezen.put(pad, bladzijde.tekst());
                    LINK.matcher(bladzijde.tekst()).results().forEach(link -> wacht.add(link.group(1)));
                }
            }
        }
        return gelezen;
    }
}
