package nl.zorgvuldig.kern.aanmelding;

import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeelden.intake;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Voorbeelden;
import nl.zorgvuldig.kern.proef.Voorbeeldtijd;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Gebeurtenis;
import nl.zorgvuldig.kern.protocol.Norm;
import nl.zorgvuldig.kern.protocol.Termijnregel;
import nl.zorgvuldig.kern.protocol.Uitkomst;
import nl.zorgvuldig.kern.protocol.Uitkomstbepaling;
import nl.zorgvuldig.kern.taal.Gegeven;
import nl.zorgvuldig.kern.taal.Looptijd;
import nl.zorgvuldig.kern.taal.Termijn;
import org.junit.jupiter.api.Test;

class BewarenTest {
    @Test // C7, RP 11.8: what ends is destroyed, or kept by a decision that says why and until when
    void bewaren_na_een_afwijzing_vraagt_een_besluit_binnen_de_termijn() {
        Vraag bewaren = metBewaren(intake(), VANDAAG.plusDays(30));
        toegestaanOmdat(bewaren, "BEWAARTERMIJN bewaren-besloten");
        toegestaan(metBewaren(intake(), VANDAAG));
        geweigerd(metBewaren(intake(), VANDAAG.plusDays(31)), "BEWAARTERMIJN bewaardag-ontbreekt @bewaren.totEnMet");
        geweigerd(metBewaren(intake(), VANDAAG.minusDays(1)), "BEWAARTERMIJN bewaardag-ontbreekt @bewaren.totEnMet");
        geweigerd(
                bewaren.met("bewaarbesluit", Bewaarbesluit.geen()),
                "BEWAARTERMIJN bewaardag-ontbreekt @bewaren.totEnMet");
        geweigerd(
                bewaren.met("bewaarbesluit", new Bewaarbesluit(Gegeven.bekend(VANDAAG), Motivering.AFWEZIG)),
                "BEWAARTERMIJN bewaren-ongemotiveerd @bewaren.waarom");
    }

    @Test // C7: what is kept does not go on, so nothing is asked that only going on asks
    void wie_bewaart_gaat_niet_verder() {
        Vraag bewaren = metBewaren(intake(), VANDAAG)
                .met("voldaan", Set.of())
                .met("informering", new Informering.NietVastgelegd());
        toegestaanOmdat(bewaren, "CRITERIA criteria-gevolgd");
    }

    @Test // C7, RP 11.8: the page names the last day of the profile itself
    void een_casus_blijft_niet_langer_dan_het_profiel_zegt() {
        Vraag vraag = metBewaren(intake(), VANDAAG);
        assertThat(bewaarbaarTot(vraag)).contains(VANDAAG.plusDays(30));
        assertThat(bewaarbaarTot(intake())).isEmpty();
    }

    @Test // Bgs 1.16: the law above the protocol wants it gone sooner, counted from turning away at intake
    void de_wet_kan_een_eerdere_laatste_dag_noemen() {
        Vraag wet = onderDeWet(dagen(9), dagen(5));
        assertThat(bewaarbaarTot(wet)).contains(VANDAAG.plusDays(5));
        toegestaanOmdat(tot(wet, 5), "WET_BEWAARTERMIJN bewaren-past-in-de-wet");
        geweigerd(tot(wet, 6), "WET_BEWAARTERMIJN bewaren-langer-dan-de-wet @bewaren.totEnMet");
        assertThat(bewaarbaarTot(onderDeWet(dagen(60)))).contains(VANDAAG.plusDays(30));
    }

    @Test // Bgs 1.16: what the law wants gone at once can't be kept; within a day of hours only that day is whole
    void wat_volgens_de_wet_meteen_weg_moet_blijft_geen_dag() {
        Vraag wet = onderDeWet(dagen(0));
        assertThat(bewaarbaarTot(wet)).isEmpty();
        geweigerd(tot(wet, 0), "WET_BEWAARTERMIJN bewaren-langer-dan-de-wet @bewaren.totEnMet");
        assertThat(bewaarbaarTot(onderDeWet(new Looptijd.Uren(24)))).contains(VANDAAG);
    }

    @Test // C7: an outcome after which nothing is kept has no last day, whatever the law allows
    void de_wet_laat_niets_bewaren_dat_het_profiel_niet_bewaart() {
        Vraag wet = onderDeWet(dagen(5));
        Uitkomstbepaling zonder = Kopie.met(bepaling(wet), "hoogstens", Optional.empty());
        assertThat(Aanmeldbeslissing.bewaarbaarTot(wet.protocol(), zonder, NU)).isEmpty();
    }

    @Test // R1, Bgs 1.16: a law that does not lie over it yet, or says nothing of turning away, shortens nothing
    void een_wet_die_er_niets_over_zegt_verkort_niets() {
        for (Vraag vraag : List.of(
                onderDeWet(), onderDeWet(dagen(5)).pasProtocol("regime.geldigVanaf", _ -> VANDAAG.plusDays(1)))) {
            assertThat(bewaarbaarTot(vraag)).contains(VANDAAG.plusDays(30));
            assertThat(tot(vraag, 30).antwoord().codes())
                    .noneMatch(code -> code.startsWith(Norm.WET_BEWAARTERMIJN.name()));
        }
    }

    @Test // RP 11.8, Bgs 1.16: what falls away after intake has a term of its own
    void na_de_intake_geldt_de_termijn_van_de_triage() {
        Vraag later = onderDeWet(dagen(5));
        Uitkomstbepaling triage = Kopie.met(bepaling(later), "uit", Voorbeeldcodes.VOORBEREIDING);
        assertThat(Aanmeldbeslissing.bewaarbaarTot(later.protocol(), triage, NU))
                .contains(VANDAAG.plusDays(2));
    }

    private static Vraag onderDeWet(Looptijd... naAfwijzing) {
        List<Termijnregel> regels = Stream.concat(
                        Arrays.stream(naAfwijzing).map(duur -> regel(Gebeurtenis.AFWIJZING_INTAKE, duur)),
                        Stream.of(
                                regel(Gebeurtenis.AFWIJZING_TRIAGE, dagen(2)),
                                regel(Voorbeeldtijd.AFSCHALING, dagen(1))))
                .toList();
        return Voorbeelden.onderDeWet(metBewaren(intake(), VANDAAG))
                .met("basis.eigenPartij.soorten", Set.of(Voorbeeldcodes.COLLEGE))
                .pasProtocol("regime.tijd.vernietigen", _ -> regels);
    }

    private static Termijnregel regel(Gebeurtenis vanaf, Looptijd duur) {
        return new Termijnregel(
                vanaf.code() + duur.iso(),
                vanaf,
                duur,
                Termijnregel.Strekking.HOOGSTENS,
                Optional.empty(),
                List.of(new Artikel("WET", "1.16")));
    }

    private static Looptijd dagen(int aantal) {
        return new Looptijd.Dagen(Period.ofDays(aantal));
    }

    private static Vraag tot(Vraag vraag, int dagen) {
        return vraag.met("bewaarbesluit.totEnMet", Gegeven.bekend(VANDAAG.plusDays(dagen)));
    }

    private static Optional<LocalDate> bewaarbaarTot(Vraag vraag) {
        return Aanmeldbeslissing.bewaarbaarTot(vraag.protocol(), bepaling(vraag), NU);
    }

    private static Uitkomstbepaling bepaling(Vraag vraag) {
        return Objects.requireNonNull(vraag.protocol().uitkomsten().get(Voorbeeldcodes.VERDER));
    }

    /** The outcome that otherwise lets the casus go on, as one that ends it with a stay of a month at most. */
    private static Vraag metBewaren(Vraag vraag, LocalDate totEnMet) {
        return vraag.met("voldaan", Set.of())
                .met("bewaarbesluit", new Bewaarbesluit(Gegeven.bekend(totEnMet), Motivering.AANWEZIG))
                .pasProtocol(
                        "uitkomsten",
                        (Map<Uitkomst, Uitkomstbepaling> oud) -> Map.of(
                                Voorbeeldcodes.VERDER,
                                Kopie.met(
                                        Objects.requireNonNull(oud.get(Voorbeeldcodes.VERDER)),
                                        "hoogstens",
                                        Optional.of(new Termijn(Period.ofDays(30))))));
    }
}
