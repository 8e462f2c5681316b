package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import org.junit.jupiter.api.Test;

/** Taking one thing, or one person with all that was written about that person, out of a report. */
class WeghalenTest {
    private final Bezoeker wim = Toneel.gedeeld().wie("wijkagent");

    private Toneel.Zaak metDrieGegevens() {
        Toneel.Zaak concept = Conceptmaker.begin(wim);
        for (String naar : new String[] {"meer", "meer"}) {
            wim.verstuur(Conceptmaker.blad(wim, concept.pad(), "wat").vul("naar", naar));
        }
        wim.verstuur(Conceptmaker.blad(wim, concept.pad(), "wat")
                .vul("gegeven.0.inhoud", "Eerste gegeven")
                .vul("gegeven.1.inhoud", "Tweede gegeven")
                .vul("gegeven.2.inhoud", "Derde gegeven")
                .vul("naar", "toch"));
        return concept;
    }

    @Test // D1, C2: less is better, so taking something out is as easy as adding it
    void een_gegeven_gaat_eruit_en_de_rest_schuift_op() {
        Toneel.Zaak concept = metDrieGegevens();
        Bladzijde na = wim.verstuur(Conceptmaker.blad(wim, concept.pad(), "wat").vul("naar", "weg-gegeven-1"));
        assertThat(na.tekst()).contains("Eerste gegeven", "Derde gegeven").doesNotContain("Tweede gegeven");
        assertThat(na.formulier(concept.pad()).waarde("gegeven.1.inhoud")).isEqualTo("Derde gegeven");
        assertThat(na.formulier(concept.pad()).velden()).doesNotContainKey("gegeven.2.inhoud");
    }

    @Test // D1: what was written about a person never becomes about another
    void met_een_persoon_gaat_weg_wat_over_die_persoon_is_geschreven() {
        Toneel.Zaak concept = metDrieGegevens();
        for (int keer = 0; keer < 2; keer++) {
            wim.verstuur(Conceptmaker.blad(wim, concept.pad(), "wie").vul("naar", "iemand"));
        }
        wim.verstuur(Conceptmaker.blad(wim, concept.pad(), "wie")
                .vul("ander.0.soort", "2")
                .vul("ander.0.voornamen", "Zus")
                .vul("ander.1.soort", "2")
                .vul("ander.1.voornamen", "Broer")
                .vul("naar", "toch"));
        wim.verstuur(Conceptmaker.blad(wim, concept.pad(), "wat")
                .vul("gegeven.0.wie", "persoon")
                .vul("gegeven.1.wie", "ander.0")
                .vul("gegeven.2.wie", "ander.1")
                .vul("naar", "toch"));
        Bladzijde wie =
                wim.verstuur(Conceptmaker.blad(wim, concept.pad(), "wie").vul("naar", "weg-ander-0"));
        assertThat(wie.tekst()).contains("Broer").doesNotContain("Zus");
        Bladzijde wat = wim.haal(concept.pad() + "?stap=wat");
        assertThat(wat.tekst()).contains("Eerste gegeven", "Derde gegeven").doesNotContain("Tweede gegeven");
        assertThat(wat.formulier(concept.pad()).waarde("gegeven.1.wie")).isEqualTo("ander.0");
    }

    @Test // K1: the same on the page without a draft
    void ook_op_een_bladzijde_zonder_concept() {
        var formulier = wim.haal("/aanmelden/in-een-keer").formulier("/aanmelden/in-een-keer");
        Bladzijde twee =
                wim.verstuur(formulier.vul("gegeven.0.inhoud", "Eerste gegeven").vul("naar", "meer"));
        Bladzijde een = wim.verstuur(twee.formulier("/aanmelden/in-een-keer")
                .vul("gegeven.1.inhoud", "Tweede gegeven")
                .vul("naar", "weg-gegeven-0"));
        assertThat(een.tekst()).contains("Tweede gegeven").doesNotContain("Eerste gegeven");
    }
}
