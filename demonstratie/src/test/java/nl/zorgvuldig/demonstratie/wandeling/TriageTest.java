package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** At the end of triage a casus goes to a casustafel, or falls away with a reason (C7, IJ 1.19, 5.3.1c, 9.5). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TriageTest {
    private static final String WOORD = "Kanariegeheim3385";

    private Webhuis huis;
    private Bezoeker wim;
    private Bezoeker pieter;

    @BeforeAll
    void open() {
        huis = Proefdemonstratie.open();
        wim = Proefdemonstratie.als(huis, "wijkagent", Toneel.EERSTE);
        pieter = Proefdemonstratie.als(huis, "procesregisseur", Toneel.EERSTE);
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    private String inTriage() {
        String pad = Casusmaker.meldAan(wim, WOORD);
        Casusmaker.pakOp(pieter, pad);
        Casusmaker.stemAf(pieter, pad, WOORD);
        Casusmaker.naarTriage(pieter, pad, WOORD);
        Casusmaker.geefAkkoord(wim, pad);
        assertThat(pieter.haal(pad).tekst()).contains("Casus beoordelen");
        return pad;
    }

    @Test // C7, C15, IJ 3.5b: nothing flows on by itself: judged again, and the giver says again that it may
    void een_casus_gaat_naar_de_casustafel_met_wat_daar_nodig_is() {
        String pad = inTriage();
        Bladzijde gedaan = Casusmaker.beoordeel(pieter, pad, WOORD, "naar-casustafel", List.of());
        assertThat(gedaan.tekst()).doesNotContain("kloppen nog niet").doesNotContain("klopt nog niet");
        assertThat(gedaan.pad()).isEqualTo(pad);
        assertThat(gedaan.tekst()).contains("Wacht op akkoord");
        Casusmaker.geefAkkoord(wim, pad);
        assertThat(pieter.haal(pad).tekst())
                .contains("Voorbereiding van de casustafel")
                .contains(WOORD)
                .doesNotContain("Casus beoordelen");
        assertThat(wim.haal(pad).tekst()).contains("Voorbereiding van de casustafel");
    }

    @Test // C15: what is not judged does not go along, and the choice is not lost
    void zonder_oordeel_per_gegeven_gaat_er_niets_verder() {
        String pad = inTriage();
        Bladzijde geweigerd = pieter.verstuur(
                pieter.haal(pad + "/beoordelen").formulier(pad + "/beoordelen").vul("uitkomst", "naar-casustafel"));
        assertThat(geweigerd.status()).isEqualTo(422);
        assertThat(geweigerd.tekst()).contains("naar-casustafel").contains("nodig");
    }

    @Test // C7, IJ 5.3.1c, HV-C25: gone at once, and the aanmelder reads why without a word about anyone
    void een_casus_die_op_een_andere_tafel_hoort_is_hier_weg() {
        String pad = inTriage();
        Bladzijde zonder = kies(pad, "naar-andere-tafel", "geen-gezamenlijke-aanpak");
        assertThat(zonder.status()).isEqualTo(422);
        assertThat(zonder.tekst()).contains("Deze uitkomst vraagt een vaste reden");
        assertThat(pieter.haal(pad).status()).isEqualTo(200);
        Bladzijde weg = kies(pad, "naar-andere-tafel", "aanmelder-brengt-aan");
        assertThat(weg.status()).isEqualTo(200);
        assertThat(pieter.haal(pad).status()).isEqualTo(404);
        assertThat(wim.haal(pad).status()).isEqualTo(404);
        String bericht = wim.haal("/werklijst").tekst().replaceFirst("(?s).*?\"(/uitkomsten/[0-9a-f-]{36})\".*", "$1");
        assertThat(wim.haal(bericht).tekst())
                .contains("de casus hoort op een andere overlegtafel")
                .contains("de aanmelder brengt de casus daar zelf aan");
    }

    private Bladzijde kies(String pad, String uitkomst, String reden) {
        Formulier formulier = pieter.haal(pad + "/beoordelen").formulier(pad + "/beoordelen");
        return pieter.verstuur(formulier.vul("uitkomst", uitkomst).vul("reden", reden));
    }
}
