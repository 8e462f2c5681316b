package nl.zorgvuldig.huis.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.huis.partij.BevoegdheidVerlenen;
import nl.zorgvuldig.huis.partij.PartijvoorstelBevestigen;
import nl.zorgvuldig.huis.partij.Partijvoorstellen.Soort;
import nl.zorgvuldig.huis.proef.Bewoners;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.protocol.Werkzaamheid;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.junit.jupiter.api.Test;

/** A house works for a partij only as far, and as long, as that partij authorised it (B2, HV B2.2.1). */
class VerleningTest {
    private final Webhuis huis = Webhuis.gedeeld();
    private final String naam = "Haven" + UUID.randomUUID();
    private final Bewoners bewoners = Bewoners.stichten(huis, naam, "landelijk");
    private final Partij.Id partij = bewoners.deelnemer("Gemeente " + naam, "college");
    private final String pad = "/beheer/partijen/" + partij.waarde();
    private final Bezoeker beheerder = binnen("beheerder-" + naam);

    private Bezoeker binnen(String wie) {
        Bezoeker bezoeker = Bezoeker.bij(huis.adres());
        bezoeker.logIn(wie);
        return bezoeker;
    }

    @Test // B2: withdrawn, it is over at the next request; for other work, or unconfirmed, it never began
    void aanmelden_kan_zolang_de_partij_het_huis_bevoegdheid_geeft() {
        bewoners.medewerker("melder-" + naam, partij, "aanmelder");
        Bezoeker melder = binnen("melder-" + naam);
        assertThat(melder.haalKaal("/aanmelden").status()).isEqualTo(200);

        beheerder.verstuur(intrekken(beheerder.haal(pad)).orElseThrow());
        Bladzijde geweigerd = melder.haalKaal("/aanmelden");
        assertThat(geweigerd.status()).isEqualTo(403);
        assertThat(geweigerd.tekst())
                .contains(
                        "gaf het huis vandaag geen bevoegdheid voor dit werk: de aanmelding en de intake",
                        "bijlage 2, B2.2.1");

        bevestig(bewoners.tweede(), bewoners.verleen(partij, Set.of(Werkzaamheid.MONITORING)));
        assertThat(melder.haalKaal("/aanmelden").status()).isEqualTo(403);
        UUID intake = bewoners.verleen(partij, Set.of(Werkzaamheid.INTAKE));
        assertThat(melder.haalKaal("/aanmelden").status()).isEqualTo(403);
        assertThat(bevestig(bewoners.beheerder(), intake)).get().isInstanceOf(Beheren.Uitkomst.Geweigerd.class);
        assertThat(melder.haalKaal("/aanmelden").status()).isEqualTo(403);
        assertThat(bevestig(bewoners.tweede(), intake)).get().isInstanceOf(Beheren.Uitkomst.Gedaan.class);
        assertThat(melder.haalKaal("/aanmelden").status()).isEqualTo(200);
    }

    private Optional<Beheren.Uitkomst> bevestig(Kijker wie, UUID verlening) {
        return huis.de(PartijvoorstelBevestigen.class).voer(wie, Soort.VERLENING, verlening);
    }

    private static Optional<Formulier> intrekken(Bladzijde partij) {
        return partij.formulieren().stream()
                .filter(formulier -> formulier.actie().matches(".*/verlening/.*/intrekken"))
                .findFirst();
    }

    @Test // B2, O2: recorded on the page of the partij, all faults at once, and confirmed by another
    void een_verlening_wordt_vastgelegd_en_bevestigd() {
        beheerder.verstuur(intrekken(beheerder.haal(pad)).orElseThrow());
        Formulier leeg = beheerder.haal(pad).formulier(pad + "/verlening");
        assertThat(beheerder.verstuur(leeg.vul("verleen.tot", "1-1-2026")).tekst())
                .contains("#veld-verleen.werk", "#veld-verleen.van", "#veld-verleen.kenmerk", "value=\"1-1-2026\"");
        Bladzijde vast = beheerder.verstuur(leeg.vul("verleen.werk", "BEKENDHEIDSVRAAG")
                .vul("verleen.van", "1-1-2026")
                .vul("verleen.tot", "")
                .vul("verleen.kenmerk", "brief 7"));
        assertThat(vast.tekst()).contains("brief 7", "navragen of iemand al bekend is", "Wacht op bevestiging");
        Bezoeker tweede = binnen("tweede-" + naam);
        assertThat(tweede.haal("/beheer").tekst())
                .contains("Bevoegdheid voor het huis: navragen of iemand al bekend is; vanaf 1 januari 2026");
        TeBevestigen.partijen(tweede);
        assertThat(beheerder.haal(pad).tekst()).contains("brief 7").doesNotContain("Wacht op bevestiging");
    }

    @Test // A1, B2: the path says of which partij; what waits of another is not confirmed with it
    void wat_van_een_andere_partij_wacht_wordt_niet_meebevestigd() {
        Partij.Id ander = bewoners.deelnemer("Dorp " + naam, "college");
        UUID daar = bewoners.verleen(ander, Set.of(Werkzaamheid.INTAKE));
        Bezoeker tweede = binnen("tweede-" + naam);
        Formulier daarvan = tweede.haal("/beheer").formulier("/beheer/partijen/" + ander.waarde() + "/bevestigen");
        tweede.verstuur(daarvan.naar(pad + "/bevestigen").vul("voorstel." + partij.waarde(), "VERLENING." + daar));
        assertThat(beheerder.haal("/beheer/partijen/" + ander.waarde()).tekst()).contains("Wacht op bevestiging");
        tweede.verstuur(daarvan.vul("voorstel." + ander.waarde(), "VERLENING." + daar));
        assertThat(beheerder.haal("/beheer/partijen/" + ander.waarde()).tekst()).doesNotContain("Wacht op bevestiging");
    }

    @Test // A1: what is not there and what is of another partij is not taken away
    void wat_er_niet_is_wordt_niet_ingetrokken() {
        Bewoners elders = Bewoners.stichten(huis, "Elders" + naam, "landelijk");
        Partij.Id ander = elders.deelnemer("Dorp " + naam, "college");
        UUID daar = elders.verleen(ander, Set.of(Werkzaamheid.INTAKE));
        BevoegdheidVerlenen verlenen = huis.de(BevoegdheidVerlenen.class);

        assertThat(verlenen.trekIn(bewoners.beheerder(), ander, daar))
                .isInstanceOf(Beheren.Uitkomst.NietGevonden.class);
        assertThat(verlenen.trekIn(elders.beheerder(), elders.beheerder().partij(), daar))
                .isInstanceOf(Beheren.Uitkomst.NietGevonden.class);
        assertThat(verlenen.trekIn(elders.beheerder(), ander, daar)).isInstanceOf(Beheren.Uitkomst.Gedaan.class);
        assertThat(verlenen.trekIn(elders.beheerder(), ander, daar)).isInstanceOf(Beheren.Uitkomst.NietGevonden.class);
    }
}
