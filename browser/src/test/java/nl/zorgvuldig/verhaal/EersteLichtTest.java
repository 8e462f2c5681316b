package nl.zorgvuldig.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Opvoering.class)
class EersteLichtTest {
    private final Toneel toneel;

    EersteLichtTest(Toneel toneel) {
        this.toneel = toneel;
    }

    @Test // IJ 1.18, 3.5b, 3.5c, 9.2, 16.2; every page is judged on WCAG 2.2 A and AA, wide and narrow
    void van_aanmelding_tot_de_tafel_met_de_muis() {
        try (Bezoeker wim = toneel.metMuis(Scherm.BREED);
                Bezoeker pieter = toneel.metMuis(Scherm.BREED)) {
            wim.gaNaar("/inloggen");
            wim.ziet(Mens.WIM.naam(), Mens.OLAF.naam()).keurt("01-inloggen");
            EersteLicht verhaal = new EersteLicht(wim, pieter, Bezoeker::keurt);
            verhaal.naarDeTafel(verhaal.vertel(Voorbeeld.van("Proefman", "999993653")));
        }
    }

    @Test // WCAG 2.1.1, 2.4.7: nothing needs a mouse, and the focus is always to be seen
    void van_aanmelding_tot_de_tafel_met_alleen_toetsen() {
        Toetsen toetsen = new Toetsen();
        try (Bezoeker wim = toneel.met(Scherm.BREED, toetsen);
                Bezoeker pieter = toneel.met(Scherm.BREED, new Toetsen())) {
            Map<String, Integer> stand = new HashMap<>();
            EersteLicht verhaal = new EersteLicht(wim, pieter, (wie, naam) -> stand.put(naam, toetsen.aanslagen()));
            verhaal.naarDeTafel(verhaal.vertel(Voorbeeld.van("Toetsema", "999999965")));
            int melden = stand.getOrDefault("05-casus-aanmelder", 0) - stand.getOrDefault("02-werklijst-leeg", 0);
            Meting.druk("keys pressed to report a casus, everything typed", melden, "keys");
            assertThat(melden).isPositive();
        }
    }

    @Test // WCAG 1.4.10: enlarged four times, and nothing depends on a script
    void van_aanmelding_tot_de_tafel_vergroot_en_zonder_script() {
        try (Bezoeker wim = toneel.metMuis(Scherm.VERGROOT_ZONDER_SCRIPT);
                Bezoeker pieter = toneel.metMuis(Scherm.VERGROOT_ZONDER_SCRIPT)) {
            EersteLicht verhaal = new EersteLicht(wim, pieter, (wie, naam) -> wie.pastInDeBreedte());
            verhaal.naarDeTafel(verhaal.vertel(Voorbeeld.van("Klein", "999999953")));
        }
    }
}
