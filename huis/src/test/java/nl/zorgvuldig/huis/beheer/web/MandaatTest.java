package nl.zorgvuldig.huis.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.zorgvuldig.huis.proef.Bewoners;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.huis.toegang.MandaatRegelen;
import nl.zorgvuldig.huis.toegang.Mandaten.GeefMandaat;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.taal.Periode;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.junit.jupiter.api.Test;

/** Who may decide in a casus on behalf of a partij, and within which limits, is on record (B4, RC 9.3). */
class MandaatTest {
    private final Webhuis huis = Webhuis.gedeeld();
    private final String naam = "Haven" + UUID.randomUUID();
    private final Bewoners bewoners = Bewoners.stichten(huis, naam);
    private final Partij.Id partij = bewoners.deelnemer("Gemeente " + naam, "college");
    private final Persoon.Id deelnemer = bewoners.medewerker("deelnemer-" + naam, partij, "deelnemer");
    private final String pad = "/beheer/mensen/" + deelnemer.waarde();
    private final Bezoeker beheerder = binnen("beheerder-" + naam);

    private Bezoeker binnen(String wie) {
        Bezoeker bezoeker = Bezoeker.bij(huis.adres());
        bezoeker.logIn(wie);
        return bezoeker;
    }

    private Formulier ingevuld() {
        return beheerder
                .haal(pad)
                .formulier(pad + "/mandaat")
                .vul("mandaat.partij", partij.waarde().toString())
                .vul("mandaat.grenzen", "Opvang alleen na overleg.")
                .vul("mandaat.kenmerk", "besluit 12")
                .vul("mandaat.van", "1-1-2026")
                .vul("mandaat.tot", "1-1-2036");
    }

    private static Formulier bevestiging(Bladzijde blad) {
        return blad.formulieren().stream()
                .filter(formulier -> formulier.actie().matches(".*/mandaat/.*/bevestigen"))
                .findFirst()
                .orElseThrow();
    }

    @Test // B4: recorded with its limits, all faults at once, confirmed by another, and taken away at once
    void een_mandaat_wordt_vastgelegd_bevestigd_en_ingetrokken() {
        Formulier leeg = beheerder.haal(pad).formulier(pad + "/mandaat");
        assertThat(beheerder.verstuur(leeg.vul("mandaat.tot", "1-1-2036")).tekst())
                .contains(
                        "#veld-mandaat.partij",
                        "#veld-mandaat.grenzen",
                        "#veld-mandaat.kenmerk",
                        "#veld-mandaat.van",
                        "value=\"1-1-2036\"");
        Bladzijde voorgesteld = beheerder.verstuur(ingevuld());
        assertThat(voorgesteld.tekst())
                .contains(
                        "Gemeente " + naam, "Grenzen: Opvang alleen na overleg.", "besluit 12", "Wacht op bevestiging");
        assertThat(voorgesteld.formulieren())
                .noneMatch(formulier -> formulier.actie().endsWith("/bevestigen"));

        Bezoeker tweede = binnen("tweede-" + naam);
        Bladzijde wacht = tweede.haal("/beheer");
        assertThat(wacht.tekst()).contains("Mandaat voor Gemeente " + naam, "Opvang alleen na overleg.");
        tweede.verstuur(bevestiging(wacht));
        Bladzijde vast = beheerder.haal(pad);
        assertThat(vast.tekst()).contains("Opvang alleen na overleg.").doesNotContain("Wacht op bevestiging");

        beheerder.verstuur(vast.formulieren().stream()
                .filter(formulier -> formulier.actie().matches(".*/mandaat/.*/intrekken"))
                .findFirst()
                .orElseThrow());
        assertThat(beheerder.haal(pad).tekst())
                .contains("Van deze persoon is geen mandaat vastgelegd.")
                .doesNotContain("Opvang alleen na overleg.");
    }

    @Test // B4, B5: without a role for that partij it does not hold, and whoever leaves has none
    void een_mandaat_houdt_op_met_de_rol() {
        beheerder.verstuur(ingevuld());
        Bezoeker tweede = binnen("tweede-" + naam);
        tweede.verstuur(bevestiging(tweede.haal(pad)));
        assertThat(beheerder.haal(pad).tekst()).doesNotContain("Nu niet");

        Bladzijde mens = beheerder.haal(pad);
        beheerder.verstuur(mens.formulieren().stream()
                .filter(formulier -> formulier.actie().matches(".*/rol/.*/intrekken"))
                .findFirst()
                .orElseThrow());
        assertThat(beheerder.haal(pad).tekst()).contains("Opvang alleen na overleg.", "Nu niet");
        beheerder.verstuur(beheerder.haal(pad).formulier(pad + "/vertrek"));
        assertThat(beheerder.haal(pad).tekst()).contains("Van deze persoon is geen mandaat vastgelegd.");
    }

    @Test // A1, B1: nobody for himself, nobody what he proposed, and nothing of another house
    void niemand_regelt_het_eigen_mandaat() {
        MandaatRegelen regelen = huis.de(MandaatRegelen.class);
        Kijker eerste = bewoners.beheerder();
        assertThat(regelen.stelVoor(eerste, opdracht(eerste))).isInstanceOf(Beheren.Uitkomst.Geweigerd.class);

        UUID wacht = gedaan(regelen.stelVoor(eerste, opdracht(bewoners.tweede())));
        assertThat(regelen.bevestig(eerste, bewoners.tweede().persoon(), wacht))
                .get()
                .isInstanceOf(Beheren.Uitkomst.Geweigerd.class);
        assertThat(regelen.bevestig(bewoners.tweede(), bewoners.tweede().persoon(), wacht))
                .get()
                .isInstanceOf(Beheren.Uitkomst.Geweigerd.class);

        Bewoners elders = Bewoners.stichten(huis, "Elders" + naam);
        assertThat(regelen.bevestig(elders.tweede(), bewoners.tweede().persoon(), wacht))
                .isEmpty();
        assertThat(regelen.trekIn(elders.tweede(), bewoners.tweede().persoon(), wacht))
                .isInstanceOf(Beheren.Uitkomst.NietGevonden.class);
        assertThat(regelen.trekIn(eerste, deelnemer, wacht)).isInstanceOf(Beheren.Uitkomst.NietGevonden.class);
        assertThat(regelen.trekIn(eerste, bewoners.tweede().persoon(), wacht))
                .isInstanceOf(Beheren.Uitkomst.Gedaan.class);
        assertThat(regelen.bevestig(eerste, bewoners.tweede().persoon(), wacht)).isEmpty();
    }

    private GeefMandaat opdracht(Kijker wie) {
        Periode periode = Periode.van(LocalDate.of(2026, 1, 1), LocalDate.of(2036, 1, 1));
        return new GeefMandaat(wie.persoon(), partij, "grenzen", "kenmerk", periode);
    }

    private static UUID gedaan(Beheren.Uitkomst uitkomst) {
        return ((Beheren.Uitkomst.Gedaan) uitkomst).gegeven();
    }
}
