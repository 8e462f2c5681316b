package nl.zorgvuldig.huis.aanmelding.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.huis.proef.Proefprofiel;
import nl.zorgvuldig.kern.protocol.Protocol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The register of verstrekkingen is what a recount from the log finds, no more and no less (F1, HV-F5). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerstrekkingenTest {
    private static final int KORT = 150;
    private static final int LANG = 10_000;
    private static final int PER_HUIS = 500;

    private final Protocol protocol = Voorbijetaken.in(Proefprofiel.protocol());
    private Proefhuis huis;

    @BeforeAll
    void open() {
        huis = Proefhuis.onderbouw();
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    @Test // F1, IJ 8.1, RP 8.1, VN 9, Wpg 32, Wjsg 39j
    void het_register_is_wat_een_hertelling_uit_het_log_vindt() {
        toets(KORT, 2026);
    }

    @Test // F1: over ten thousand stories
    @Tag("lang")
    void het_register_is_wat_een_hertelling_uit_het_log_vindt_over_tienduizend_verhalen() {
        for (int ronde = 0; ronde < LANG / PER_HUIS; ronde++) {
            toets(PER_HUIS, 51 + ronde);
        }
    }

    private void toets(int aantal, long zaad) {
        Verstrekkingsverhaal verhaal = Verstrekkingsverhaal.speel(huis, protocol, aantal, zaad);
        int regels = verhaal.register().size();
        System.out.printf(
                "verstrekkingen: %d verhalen, zaad %d: %d verstrekkingen in %d keer tonen%n",
                aantal, zaad, regels, verhaal.keren());

        assertThat(verhaal.verschillen())
                .as("register against log, seed %d", zaad)
                .isEmpty();
        assertThat(verhaal.verkeerdBewaard())
                .as("what a law wants kept, seed %d", zaad)
                .isEmpty();
        assertThat(verhaal.bewaard()).isBetween(1, regels / 2);
        assertThat(regels).isGreaterThan(aantal / 10);
        assertThat(verhaal.keren()).as("repeats and what stays at home").isGreaterThan(regels * 5 / 4);
    }

    @Test // a line too few or too many would be noticed
    void een_verschil_valt_op() {
        Verstrekkingsverhaal verhaal = Verstrekkingsverhaal.speel(huis, protocol, KORT, 2027);
        Verstrekkingsverhaal.Regel een = verhaal.register().stream().findFirst().orElseThrow();
        wijzig("set fase = 'elders' where inbreng_id = ? and moment = ?", een);
        assertThat(verhaal.verschillen()).contains(een).hasSizeGreaterThan(1);
        huis.vrij()
                .sql("delete from zorgvuldig.verstrekking where fase = 'elders'")
                .update();
        assertThat(verhaal.verschillen()).contains(een);
    }

    private void wijzig(String hoe, Verstrekkingsverhaal.Regel een) {
        huis.vrij()
                .sql("update zorgvuldig.verstrekking " + hoe)
                .params(een.inbreng(), een.eerste().atOffset(java.time.ZoneOffset.UTC))
                .update();
    }
}
