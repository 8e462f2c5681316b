package nl.zorgvuldig.huis.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.zorgvuldig.huis.partij.GrenzenVaststellen;
import nl.zorgvuldig.huis.proef.Bewoners;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.verantwoording.Grenzen;
import org.junit.jupiter.api.Test;

/** A house sets from where use stands out; until two people did, the strict limits hold (I3). */
class SignaalgrenzenTest {
    private static final String PAD = "/beheer/grenzen";

    private final Webhuis huis = Webhuis.gedeeld();
    private final String naam = "Grens" + UUID.randomUUID();
    private final Bewoners bewoners = Bewoners.stichten(huis, naam);

    private Bezoeker binnen(String wie) {
        Bezoeker bezoeker = Bezoeker.bij(huis.adres());
        bezoeker.logIn(wie);
        return bezoeker;
    }

    private static Formulier ingevuld(Formulier leeg) {
        return leeg.vul("grens.dossiers", "25")
                .vul("grens.weigeringen", "6")
                .vul("grens.gezocht", "7")
                .vul("grens.begin", "6:30")
                .vul("grens.einde", "20.00")
                .vul("grens.besluit", "besluit 2026-9");
    }

    @Test // I3: proposed by one, confirmed by another, and told to who watches over the log
    void andere_grenzen_gelden_als_een_tweede_ze_bevestigt() {
        Partij.Id partij = bewoners.deelnemer("Gemeente " + naam, "college");
        bewoners.medewerker("toezicht-" + naam, partij, "privacyadviseur");
        Bezoeker beheerder = binnen("beheerder-" + naam);
        assertThat(beheerder.haal(PAD).tekst()).contains("Daarom gelden de strenge");

        Bladzijde wacht = beheerder.verstuur(ingevuld(beheerder.haal(PAD).formulier(PAD)));
        assertThat(wacht.tekst()).contains("besluit 2026-9", "U kunt dit niet zelf bevestigen");
        Bezoeker toezicht = binnen("toezicht-" + naam);
        assertThat(toezicht.haal("/logboek/opvallend").tekst())
                .contains("Daarom gelden de strenge", "Meer dan 10 verschillende casussen");

        Bezoeker tweede = binnen("tweede-" + naam);
        Bladzijde voorstel = tweede.haal(PAD);
        tweede.verstuur(voorstel.formulieren().stream()
                .filter(formulier -> formulier.actie().endsWith("/bevestigen"))
                .findFirst()
                .orElseThrow());
        assertThat(beheerder.haal(PAD).tekst())
                .contains("volgens besluit besluit 2026-9")
                .doesNotContain("strenge");
        assertThat(toezicht.haal("/logboek/opvallend").tekst())
                .contains("Meer dan 25 verschillende casussen", "volgens besluit besluit 2026-9", "06:30");
    }

    @Test // U4: all faults at once, and nothing that was typed is lost
    void wat_niet_klopt_staat_bij_het_veld() {
        Bezoeker beheerder = binnen("beheerder-" + naam);
        Formulier leeg = beheerder.haal(PAD).formulier(PAD);
        assertThat(beheerder
                        .verstuur(leeg.vul("grens.dossiers", "0").vul("grens.begin", "25:00"))
                        .tekst())
                .contains("#veld-grens.dossiers", "#veld-grens.begin", "#veld-grens.einde", "#veld-grens.besluit")
                .contains("value=\"25:00\"");
        assertThat(beheerder.verstuur(ingevuld(leeg).vul("grens.einde", "6:30")).tekst())
                .contains("Kies een later tijdstip")
                .doesNotContain("#veld-grens.begin");
    }

    @Test // A1, B1: not one's own, and nothing of another house
    void niemand_bevestigt_het_eigen_voorstel_of_dat_van_een_ander_huis() {
        GrenzenVaststellen vaststellen = huis.de(GrenzenVaststellen.class);
        Bewoners elders = Bewoners.stichten(huis, "Elders" + naam);
        UUID id = ((Beheren.Uitkomst.Gedaan) vaststellen.stelVoor(bewoners.beheerder(), Grenzen.STRENG, "besluit"))
                .gegeven();
        assertThat(vaststellen.bevestig(bewoners.beheerder(), id)).get().isInstanceOf(Beheren.Uitkomst.Geweigerd.class);
        assertThat(vaststellen.bevestig(elders.tweede(), id)).isEmpty();
        assertThat(vaststellen.bevestig(bewoners.tweede(), id)).get().isInstanceOf(Beheren.Uitkomst.Gedaan.class);
        assertThat(vaststellen.bevestig(bewoners.tweede(), id)).isEmpty();
    }
}
