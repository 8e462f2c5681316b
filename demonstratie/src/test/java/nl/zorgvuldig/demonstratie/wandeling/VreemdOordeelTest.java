package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.zorgvuldig.huis.proef.Bezoeker;
import org.junit.jupiter.api.Test;

/** A form that says more than its page asked: judgements of things that are no inbreng of the dossier. */
class VreemdOordeelTest {
    private static final String WOORD = "Kanariegeheim8351";

    @Test // T5, C15: only an inbreng of this dossier can be judged unnecessary and destroyed
    void een_oordeel_over_iets_anders_dan_een_inbreng_vernietigt_niets() {
        Bezoeker wim = Toneel.gedeeld().wie("wijkagent");
        Bezoeker pieter = Toneel.gedeeld().wie("procesregisseur");
        String pad = Casusmaker.meldAan(wim, WOORD);
        Casusmaker.pakOp(pieter, pad);
        Casusmaker.stemAf(pieter, pad, WOORD);
        Casusmaker.naarTriage(
                pieter,
                pad,
                WOORD,
                pad.substring(pad.lastIndexOf('/') + 1),
                UUID.randomUUID().toString());
        Casusmaker.geefAkkoord(wim, pad);
        assertThat(pieter.haal(pad).tekst()).contains("Triage", WOORD);
        assertThat(wim.haal(pad).tekst()).contains("Triage", WOORD);
        assertThat(pieter.haal("/werklijst").status()).isEqualTo(200);
        assertThat(wim.haal("/werklijst").status()).isEqualTo(200);
    }
}
