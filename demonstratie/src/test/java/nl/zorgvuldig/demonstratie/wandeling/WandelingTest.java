package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.zorgvuldig.demonstratie.wandeling.Toneel.Zaak;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** All routes of the running application × all people × own and foreign casussen, with a word planted in every text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class WandelingTest {
    private Toneel toneel;

    @BeforeAll
    void open() {
        toneel = new Toneel();
    }

    @AfterAll
    void sluit() {
        toneel.close();
    }

    @Test // T1, G2, IJ 9.7
    void wie_het_aangaat_ziet_het_en_niemand_anders(CapturedOutput uitvoer) {
        List<String> afwijkingen = new ArrayList<>();
        Set<String> bezocht = new HashSet<>();
        for (String route : routes()) {
            bezocht.add(route);
            toneel.mensen.forEach((wie, bezoeker) -> loop(route, wie, bezoeker, afwijkingen));
        }
        assertThat(afwijkingen).isEmpty();
        assertThat(bezocht).containsAll(routes());
        toneel.zaken.values().forEach(zaak -> assertThat(uitvoer.getAll()).doesNotContain(zaak.woord()));
    }

    @Test // O2, T1: searching finds what is on one's own list, by name and by number, and nothing else
    void wie_zoekt_vindt_alleen_wat_op_de_eigen_lijst_staat() {
        List<String> afwijkingen = new ArrayList<>();
        toneel.mensen.forEach((wie, bezoeker) -> {
            for (String gezocht : List.of("kanarie", "999993653")) {
                Bladzijde gevonden =
                        Losformulier.van(bezoeker).met("gezocht", gezocht).verstuur("/zoeken");
                // What waits is taken in hand by the walk above, when that came first.
                for (String stand : List.of("in behandeling", "wacht op akkoord", "triage", "gevraagd")) {
                    if (gevonden.tekst().contains(toneel.zaak(stand).woord()) != Mag.vinden(gezocht, stand, wie)) {
                        afwijkingen.add(wie + " searches for " + gezocht + ": " + stand);
                    }
                }
            }
        });
        assertThat(afwijkingen).isEmpty();
    }

    private Set<String> routes() {
        Set<String> routes = Routes.van(toneel.huis);
        assertThat(routes).contains("GET /werklijst", "GET /dossiers/{id}", "POST /aanmelden");
        // Logging out ends the walk of a person; it shows nothing and is tried with the sessions.
        routes.remove("POST /uitloggen");
        routes.remove("POST /sessie/overal");
        return routes;
    }

    /** A form that is sent is empty, but for what every form of this person carries. */
    private void loop(String route, String wie, Bezoeker bezoeker, List<String> afwijkingen) {
        boolean metCasus = route.contains("{id}");
        Function<String, Bladzijde> vraag =
                route.startsWith("GET") ? bezoeker::haalKaal : Losformulier.van(bezoeker)::verstuur;
        for (Map.Entry<String, Zaak> bij : toneel.zaken.entrySet()) {
            if (metCasus || bij.getKey().equals("ingediend")) {
                Bladzijde bladzijde = vraag.apply(pad(route, bij.getValue()));
                String gekregen = bladzijde.kopteksten() + bladzijde.tekst();
                toneel.zaken.entrySet().stream()
                        .filter(zaak -> !zaak.getKey().equals("afgewezen"))
                        .forEach(zaak -> vergelijk(
                                route, wie, bij.getKey(), zaak.getKey(), zaak.getValue(), gekregen, afwijkingen));
            }
        }
    }

    private static void vergelijk(
            String route,
            String wie,
            String gevraagd,
            String stand,
            Zaak zaak,
            String bladzijde,
            List<String> afwijkingen) {
        boolean gezien = bladzijde.contains(zaak.woord());
        boolean mag = (!route.contains("{id}") || gevraagd.equals(stand)) && Mag.zien(route, stand, wie);
        if (gezien != mag) {
            afwijkingen.add("%s, %s asks for %s: %s is %s"
                    .formatted(route, wie, gevraagd, stand, gezien ? "shown" : "not shown"));
        }
    }

    private static String pad(String route, Zaak zaak) {
        return Routes.PLAATS.matcher(route.substring(route.indexOf(' ') + 1)).replaceAll(zaak.id());
    }
}
