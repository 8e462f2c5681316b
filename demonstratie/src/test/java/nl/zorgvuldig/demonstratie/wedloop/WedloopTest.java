package nl.zorgvuldig.demonstratie.wedloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.demonstratie.wedloop.Overtreding.Soort;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Reading races with taking a right away, through the acts of the house and as its own login on a real database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WedloopTest {
    private static final int KORT = 1_000;
    /** Twice this: rights of who reads, and what a giver takes back. */
    private static final int LANG = 50_000;

    /** How many read at once in a long run. */
    private static final int DRUK = 12;

    private static final int LEK = 100;
    private static final int BUNDEL = 16;

    private Webhuis huis;
    private Baan baan;
    private List<Ontneming> ontnemingen;

    @BeforeAll
    void open() {
        huis = Proefdemonstratie.open();
        baan = Baan.in(huis);
        huis.klok().loopt();
        ontnemingen = Ontnemingen.van(baan);
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    @Test // T6, T7, G2, acceptatie: wie begint nadat een recht weg is, ziet niets, en het log weet wat eerst kwam
    void wat_is_ontnomen_is_meteen_weg() throws InterruptedException {
        toets(KORT, 2026, Lezing.ALLE);
    }

    @Test // T6, T7, G2
    @Tag("lang")
    void wat_is_ontnomen_is_meteen_weg_over_vijftigduizend_keer() throws InterruptedException {
        toets(LANG, 31, druk(Lezing.ALLE));
    }

    @Test // D3, E5, T6, T7: toestemming, voorwaarden en inbreng die zijn ingetrokken, zijn bij de volgende klik weg
    void wat_de_gever_terugneemt_is_meteen_weg() throws InterruptedException {
        neemtTerug(KORT, 2029, Lezing.VAN_EEN_GEGEVEN);
    }

    @Test // D3, E5, T6, T7
    @Tag("lang")
    void wat_de_gever_terugneemt_is_meteen_weg_over_vijftigduizend_keer() throws InterruptedException {
        neemtTerug(LANG, 37, druk(Lezing.VAN_EEN_GEGEVEN));
    }

    /** The same ways, by as many people as a long run has. */
    private static List<Lezing> druk(List<Lezing> lezingen) {
        return Collections.nCopies(DRUK / lezingen.size(), lezingen).stream()
                .flatMap(List::stream)
                .toList();
    }

    private void neemtTerug(int aantal, long zaad, List<Lezing> lezingen) throws InterruptedException {
        Baan geheim = Baan.onderGeheim(huis);
        List<Ontneming> alles = Ontnemingen.onderGeheim(geheim);
        Uitslag uitslag = loop(geheim, aantal, zaad, alles, lezingen);
        System.out.printf("zaad %d%n%s", zaad, uitslag);
        assertThat(uitslag.overtredingen()).as("seed %d", zaad).isEmpty();
        assertThat(alles).allSatisfy(wat -> {
            assertThat(uitslag.van(wat).getoond()).as("shown beside %s", wat).isPositive();
            assertThat(uitslag.van(wat).verborgen()).as("hidden beside %s", wat).isPositive();
        });
    }

    @Test // de wedloop wordt rood van wie onthoudt wat de gever eerder toeliet
    void wat_is_onthouden_van_de_gever_wordt_gezien() throws InterruptedException {
        Baan geheim = Baan.onderGeheim(huis);
        Lezing onthouden = ZonderToets.bijInloggen(geheim);
        for (Ontneming wat : Ontnemingen.onderGeheim(geheim)) {
            assertThat(loop(geheim, LEK, 8, List.of(wat), List.of(onthouden, onthouden))
                            .overtredingen())
                    .as("%s", wat)
                    .extracting(Overtreding::soort)
                    .contains(Soort.GETOOND_NA_ERKENNING);
        }
    }

    @Test // de wedloop wordt rood van wie een recht onthoudt
    void een_recht_dat_is_onthouden_wordt_gezien() throws InterruptedException {
        assertThat(gebroken(ZonderToets.bijInloggen(baan)))
                .containsExactlyInAnyOrder(Soort.GETOOND_NA_ERKENNING, Soort.IN_LOG_NA_ONTNEMING);
    }

    @Test // de wedloop wordt rood van feiten uit een eerdere transactie dan de inhoud
    void feiten_van_eerder_worden_gezien() throws InterruptedException {
        assertThat(gebroken(ZonderToets.inEenEerdereTransactie())).containsExactly(Soort.IN_LOG_NA_ONTNEMING);
    }

    @Test // de wedloop wordt rood van lezen zonder het slot
    void een_slot_dat_ontbreekt_wordt_gezien() throws InterruptedException {
        assertThat(gebroken(ZonderToets.zonderSlot())).containsExactly(Soort.IN_LOG_NA_ONTNEMING);
    }

    /** The promises that break when this is how everyone reads. */
    private Set<Soort> gebroken(Lezing lezing) throws InterruptedException {
        List<Ontneming> rol = ontnemingen.subList(0, 1);
        return loop(LEK, 7, rol, Collections.nCopies(Lezing.ALLE.size(), lezing)).overtredingen().stream()
                .map(Overtreding::soort)
                .collect(Collectors.toSet());
    }

    private void toets(int aantal, long zaad, List<Lezing> lezingen) throws InterruptedException {
        long begin = System.nanoTime();
        Uitslag uitslag = loop(aantal, zaad, ontnemingen, lezingen);
        System.out.printf(
                "zaad %d, %d s%n%s",
                zaad, Duration.ofNanos(System.nanoTime() - begin).toSeconds(), uitslag);
        assertThat(uitslag.overtredingen()).as("seed %d", zaad).isEmpty();
        assertThat(ontnemingen).allSatisfy(wat -> {
            Uitslag.Telling telling = uitslag.van(wat);
            assertThat(telling.getoond()).as("shown beside %s", wat).isPositive();
            // What ends by itself does so in no time: nothing begins meanwhile.
            assertThat(telling.verborgen()).as("hidden beside %s", wat).isGreaterThanOrEqualTo(wat.gelogd() ? 1 : 0);
        });
    }

    private Uitslag loop(int aantal, long zaad, List<Ontneming> wat, List<Lezing> lezingen)
            throws InterruptedException {
        return loop(baan, aantal, zaad, wat, lezingen);
    }

    private Uitslag loop(Baan baan, int aantal, long zaad, List<Ontneming> wat, List<Lezing> lezingen)
            throws InterruptedException {
        Uitslag uitslag = new Uitslag();
        try (Loper loper = new Loper(baan, zaad)) {
            while (uitslag.naastElkaar() < aantal) {
                Instant sinds = huis.klok().nu();
                List<Ronde> rondes = new ArrayList<>();
                for (int ronde = 0; ronde < BUNDEL; ronde++) {
                    rondes.add(loper.loop(wat.get(ronde % wat.size()), lezingen));
                }
                uitslag.voegToe(rondes, Logstand.van(baan, rondes, sinds));
            }
        }
        return uitslag;
    }
}
