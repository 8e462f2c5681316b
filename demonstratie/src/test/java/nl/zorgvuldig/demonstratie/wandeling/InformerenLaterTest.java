package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.junit.jupiter.api.Test;

/** Telling the betrokkene waited, and the day to look at it again went by while the casus lay in intake. */
class InformerenLaterTest {
    private static final String WOORD = "Kanariegeheim4417";
    private static final List<String> CRITERIA = List.of("meer-leefgebieden", "risico-gedrag", "meer-ketens");

    @Test // J1, J5, IJ 16.1, 16.7: a casus goes on once the betrokkene was told, or waiting was looked at again
    void een_casus_gaat_verder_als_het_informeren_opnieuw_is_bekeken() {
        try (Webhuis huis = Proefdemonstratie.open()) {
            Bezoeker wim = Proefdemonstratie.als(huis, "wijkagent", Toneel.EERSTE);
            String pad = Casusmaker.meldAan(wim, WOORD);
            Bezoeker pieter = Proefdemonstratie.als(huis, "procesregisseur", Toneel.EERSTE);
            Casusmaker.pakOp(pieter, pad);
            Casusmaker.stemAf(pieter, pad, WOORD);
            huis.klok().verder(Duration.ofDays(30));

            Bezoeker later = Proefdemonstratie.als(huis, "procesregisseur", Toneel.EERSTE);
            Bladzijde geweigerd = Casusmaker.beoordeel(later, pad, WOORD, "naar-triage", CRITERIA);
            assertThat(geweigerd.status()).isEqualTo(422);
            assertThat(geweigerd.tekst())
                    .contains("Informeren kan niet wachten zonder een dag om het opnieuw te bekijken.")
                    .contains("Weet de betrokkene ervan?");
            assertThat(later.haal(pad).tekst()).doesNotContain("Wacht op akkoord");

            Formulier formulier = Casusmaker.beoordeling(later, pad, WOORD, "naar-triage", CRITERIA);
            Bladzijde gedaan = later.verstuur(formulier
                    .vul("informering", "ja")
                    .vul(
                            "informering.door",
                            Casusmaker.eersteKeuze(later.haal(pad + "/beoordelen"), "informering.door"))
                    .vul("informering.op", "20-3-2026")
                    .vul("informering.wijze", WOORD));
            assertThat(gedaan.pad()).isEqualTo(pad);
            assertThat(gedaan.tekst()).contains("Hoe is dat gedaan?");
            Casusmaker.geefAkkoord(Proefdemonstratie.als(huis, "wijkagent", Toneel.EERSTE), pad);
            assertThat(later.haal(pad).tekst()).contains("Triage");
        }
    }
}
