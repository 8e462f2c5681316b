package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import org.junit.jupiter.api.Test;

/** What a partij received from the police earlier, for something else (D7, IJ 7.1). */
class DoorgevenTest {
    private static final String VASTGELEGD = "ON-2026-0417";

    private final Toneel toneel = Toneel.gedeeld();
    private final Bezoeker gemeente = toneel.wie("consulent");
    private final String woord = "Kanarie" + UUID.randomUUID().toString().substring(0, 8);

    private Formulier vanDeGemeente() {
        Formulier formulier = Casusmaker.ingevuld(gemeente, woord).vul("taak", "maatschappelijke-ondersteuning");
        assertThat(formulier.velden()).containsKey("gegeven.0.doorgifte");
        return formulier;
    }

    @Test // D7, IJ 7.1: the strong default
    void de_politie_geeft_het_zelf_opnieuw() {
        Bladzijde geweigerd = gemeente.verstuur(vanDeGemeente());
        assertThat(geweigerd.tekst()).contains("Vraag de politie het opnieuw te geven");
        assertThat(geweigerd.formulier("/aanmelden/in-een-keer").waarde("gegeven.0.inhoud"))
                .isEqualTo(woord);
    }

    @Test // D7: a permission that can't be found back is none
    void een_toestemming_zonder_vindplaats_telt_niet() {
        Bladzijde geweigerd = gemeente.verstuur(vanDeGemeente().vul("gegeven.0.doorgifte", "1-3-2026"));
        assertThat(geweigerd.tekst()).contains("De toestemming van de politie is nog niet compleet");
    }

    @Test // D7, IJ 7.1: in an exceptional case the police agree, and write that down
    void met_toestemming_van_de_politie_ziet_het_huis_het() {
        Bladzijde casus = gemeente.verstuur(
                vanDeGemeente().vul("gegeven.0.doorgifte", "1-3-2026").vul("gegeven.0.doorgifte.kenmerk", VASTGELEGD));
        assertThat(casus.tekst()).contains(woord, VASTGELEGD);

        Bezoeker pieter = toneel.wie("procesregisseur");
        Casusmaker.pakOp(pieter, casus.pad());
        assertThat(pieter.haal(casus.pad()).tekst()).contains(woord, VASTGELEGD);
        Bladzijde beoordelen = pieter.haal(casus.pad() + "/beoordelen");
        assertThat(beoordelen.tekst()).contains(woord);
    }

    @Test // G1: who gives the data itself is not asked for a permission
    void de_politie_zelf_wordt_niets_gevraagd() {
        assertThat(Casusmaker.ingevuld(toneel.wie("wijkagent"), woord).velden())
                .doesNotContainKey("gegeven.0.doorgifte");
    }
}
