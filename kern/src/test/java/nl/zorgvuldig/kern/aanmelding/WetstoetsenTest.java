package nl.zorgvuldig.kern.aanmelding;

import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Voorbeelden.intake;
import static nl.zorgvuldig.kern.proef.Voorbeelden.onderDeWet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Vraag;
import org.junit.jupiter.api.Test;

/** When a law above the protocol wants a judgement. */
class WetstoetsenTest {
    @Test // R3, Bgs 2.20: the report is judged, once; a later phase asks no criteria again
    void wie_na_een_latere_fase_verder_gaat_heeft_dat_oordeel_al() {
        Vraag later = onderDeWet(intake())
                .met("basis.eigenPartij.soorten", Set.of(Voorbeeldcodes.COLLEGE))
                .met("voldaan", Set.of())
                .met("afwijking", Motivering.AANWEZIG)
                .met("wetsoordeel", Wetsoordeel.geen());
        assertThat(later.antwoord().codes()).anyMatch(code -> code.startsWith("WET_CRITERIA"));
        Vraag uitTriage = later.pasProtocol("aanmelding.fase", _ -> Voorbeeldcodes.VOORBEREIDING);
        assertThat(uitTriage.antwoord().codes())
                .noneMatch(code -> code.startsWith("WET_CRITERIA") || code.contains("wetsoordeel"));
        toegestaan(uitTriage);
    }
}
