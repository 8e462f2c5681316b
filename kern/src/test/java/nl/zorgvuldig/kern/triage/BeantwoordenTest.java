package nl.zorgvuldig.kern.triage;

import static nl.zorgvuldig.kern.proef.Triagevoorbeelden.beantwoorden;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.toegang.Dossier;
import org.junit.jupiter.api.Test;

/** A partij answers what was asked of it, and keeps to itself why it gives nothing (C5, C6, HV B2.2.2). */
class BeantwoordenTest {
    @Test // C5
    void wie_gevraagd_is_antwoordt_en_geeft() {
        toegestaanOmdat(
                beantwoorden(),
                "UITVRAAG vraag-open",
                "UITVRAAG antwoord-gekozen",
                "GRONDSLAG taak-van-de-partij",
                "ARTIKEL_20 artikel-20-geldig",
                "NOODZAAK noodzaak-vermeld");
    }

    @Test // C5: not known and not giving are answers too, without anything given
    void niets_geven_is_ook_een_antwoord() {
        for (Uitvraagantwoord niets : List.of(Uitvraagantwoord.NIET_BEKEND, Uitvraagantwoord.GEEFT_NIET)) {
            Vraag antwoord = beantwoorden().met("antwoord", Gegeven.bekend(niets));
            toegestaan(antwoord.met("geven.inbrengen", List.of()).met("geven.taak", Gegeven.onbekend()));
            geweigerd(antwoord, "UITVRAAG antwoord-zonder-bijdrage @vraag.antwoord");
        }
        geweigerd(
                beantwoorden().met("antwoord", Gegeven.onbekend()).met("geven.inbrengen", List.of()),
                "UITVRAAG antwoord-ontbreekt @vraag.antwoord");
    }

    @Test // D1: whoever says the person is known, gives something
    void bekend_zonder_bijdrage_is_geen_antwoord() {
        geweigerd(beantwoorden().met("geven.inbrengen", List.of()), "NOODZAAK geen-inbreng @inbreng");
    }

    @Test // C5: only the partij that was asked, in this dossier
    void alleen_wie_gevraagd_is_antwoordt() {
        geweigerd(beantwoorden().met("vraag.partij", KADE), "UITVRAAG niet-gevraagd");
        geweigerd(beantwoorden().met("vraag.dossier", new Dossier.Id(nummer(99))), "UITVRAAG niet-gevraagd");
        geweigerd(beantwoorden().met("vraag", Gegeven.onbekend()), "UITVRAAG niet-gevraagd");
        geweigerd(beantwoorden().met("basis.dossier.deelnames", Set.of()), "BETROKKENHEID niet-betrokken");
    }

    @Test // C5: until the last day, once, and not when it was taken back
    void een_vraag_die_niet_meer_open_is_krijgt_geen_antwoord() {
        toegestaan(beantwoorden().met("vraag.uiterlijk", VANDAAG));
        geweigerd(beantwoorden().met("vraag.uiterlijk", VANDAAG.minusDays(1)), "UITVRAAG vraag-niet-open");
        for (Uitvraagfeiten.Stand stand : List.of(Uitvraagfeiten.Stand.BEANTWOORD, Uitvraagfeiten.Stand.INGETROKKEN)) {
            geweigerd(beantwoorden().met("vraag.stand", stand), "UITVRAAG vraag-niet-open");
        }
    }

    @Test // D8, E1: what is given with an answer is judged as what a report gives
    void wat_met_een_antwoord_komt_wordt_beoordeeld_als_bij_een_aanmelding() {
        geweigerd(
                beantwoorden().met("geven.beslissingen", Set.of()),
                "ARTIKEL_20 artikel-20-ontbreekt @inbreng.0.categorie");
        geweigerd(beantwoorden().met("geven.taak", Gegeven.onbekend()), "GRONDSLAG taak-ontbreekt @taak");
    }

    @Test // C6: not known, not giving and known with everything kept to itself are one to everyone else
    void anderen_lezen_alleen_of_er_iets_te_zien_is() {
        assertThat(Uitvraagantwoord.voorAnderen(0)).isEqualTo(Uitvraagantwoord.Bijdrage.GEEN_BIJDRAGE);
        assertThat(Uitvraagantwoord.voorAnderen(1)).isEqualTo(Uitvraagantwoord.Bijdrage.BIJDRAGE);
    }
}
