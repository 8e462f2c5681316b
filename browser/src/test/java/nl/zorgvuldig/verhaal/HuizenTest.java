package nl.zorgvuldig.verhaal;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same story in houses under other protocols: what differs between them is a file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HuizenTest {
    /** Pages of which the protocol decides what is on them. */
    private static final Set<String> EIGEN = Set.of("04c-waarom", "casus", "beoordeeld", "akkoord");

    private final Toneel toneel;

    HuizenTest() throws IOException, InterruptedException {
        toneel = Toneel.bouw(Huisverhaal.beschrijvingen());
    }

    @AfterAll
    void sluit() throws IOException {
        toneel.close();
    }

    @ParameterizedTest // Q1, RP 9.2, HV B2.2.1, VN 1.19, PGA 6.4: each house asks what its protocol asks
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HEUVELRAND_ZELF")
    void van_aanmelding_tot_de_volgende_fase(Huisverhaal huis) {
        try (Bezoeker melder = toneel.metMuis(Scherm.BREED);
                Bezoeker beoordelaar = toneel.metMuis(Scherm.BREED);
                Bezoeker bevraagde = toneel.metMuis(Scherm.SMAL)) {
            new Huisloop(huis, melder, beoordelaar, bevraagde, HuizenTest::keurtEigen).vertel();
        }
    }

    private static void keurtEigen(Bezoeker wie, String naam) {
        if (EIGEN.contains(naam.substring(naam.indexOf('-') + 1))) {
            wie.keurt(naam);
        }
    }

    @ParameterizedTest // every page of it judged on WCAG 2.2 A and AA, wide and narrow
    @EnumSource
    @Tag("check")
    void elke_bladzijde_van_elk_huis_is_toegankelijk(Huisverhaal huis) {
        try (Bezoeker melder = toneel.metMuis(Scherm.BREED);
                Bezoeker beoordelaar = toneel.metMuis(Scherm.BREED);
                Bezoeker bevraagde = toneel.metMuis(Scherm.SMAL)) {
            new Huisloop(huis, melder, beoordelaar, bevraagde, Bezoeker::keurt).vertel();
        }
    }

    @ParameterizedTest // WCAG 2.1.1, 2.4.7: nothing needs a mouse, and the focus is always to be seen
    @EnumSource
    @Tag("check")
    void van_aanmelding_tot_de_volgende_fase_met_alleen_toetsen(Huisverhaal huis) {
        try (Bezoeker melder = toneel.met(Scherm.BREED, new Toetsen());
                Bezoeker beoordelaar = toneel.met(Scherm.BREED, new Toetsen());
                Bezoeker bevraagde = toneel.met(Scherm.SMAL, new Toetsen())) {
            new Huisloop(huis, melder, beoordelaar, bevraagde, (wie, naam) -> {}).vertel();
        }
    }

    @ParameterizedTest // WCAG 1.4.10: enlarged four times, and nothing depends on a script
    @EnumSource
    @Tag("check")
    void van_aanmelding_tot_de_volgende_fase_vergroot_en_zonder_script(Huisverhaal huis) {
        try (Bezoeker melder = toneel.metMuis(Scherm.VERGROOT_ZONDER_SCRIPT);
                Bezoeker beoordelaar = toneel.metMuis(Scherm.VERGROOT_ZONDER_SCRIPT);
                Bezoeker bevraagde = toneel.metMuis(Scherm.VERGROOT_ZONDER_SCRIPT)) {
            new Huisloop(huis, melder, beoordelaar, bevraagde, (wie, naam) -> wie.pastInDeBreedte()).vertel();
        }
    }
}
