package nl.zorgvuldig.huis.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.zorgvuldig.huis.proef.Bewoners;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.huis.toegang.RolHerzien;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Persoon;
import org.junit.jupiter.api.Test;

/** Every role is looked at again in time, by another, or it ends (B5, IJ bijlage 3, RC 15.3a). */
class HerzienTest {
    private static final String PAD = "/beheer/herzien";

    @Test // B5: asked for beforehand, over at the next request, and back as soon as another looked
    void een_rol_waar_niemand_naar_kijkt_stopt_en_komt_terug_als_iemand_kijkt() {
        try (Webhuis huis = Webhuis.open()) {
            Bewoners hier = Bewoners.stichten(huis, "Dijk");
            Partij.Id partij = hier.deelnemer("Gemeente Dijk", "college");
            hier.medewerker("melder", partij, "aanmelder");
            assertThat(binnen(huis, "beheerder-Dijk").haal(PAD).tekst()).contains("geen enkele rol te kijken");

            huis.klok().verder(Duration.ofDays(340));
            Bezoeker tweede = binnen(huis, "tweede-Dijk");
            assertThat(tweede.haal("/beheer").tekst()).contains("moet iemand kijken. Anders stoppen ze.");
            assertThat(binnen(huis, "melder").haal("/werklijst").pad()).isEqualTo("/werklijst");

            huis.klok().verder(Duration.ofDays(30));
            Bladzijde buiten = binnen(huis, "melder").haal("/werklijst");
            assertThat(buiten.pad()).isEqualTo("/context");
            assertThat(buiten.tekst()).contains("niemand keek op tijd of u deze rol nog nodig hebt");
            tweede = binnen(huis, "tweede-Dijk");
            assertThat(tweede.haalKaal("/beheer/partijen").status()).isEqualTo(403);

            Bladzijde lijst = tweede.haal(PAD);
            assertThat(lijst.tekst()).contains("Werkt niet meer sinds", "Uw eigen rollen bekijkt een andere beheerder");
            assertThat(tweede.verstuur(lijst.formulier(PAD)).tekst()).contains("#veld-herzien.nodig");
            tweede.verstuur(lijst.formulier(PAD).vul("herzien.nodig", keuzes(lijst)));
            assertThat(binnen(huis, "melder").haal("/werklijst").pad()).isEqualTo("/werklijst");
            assertThat(tweede.haalKaal("/beheer/partijen").status()).isEqualTo(403);

            Bezoeker beheerder = binnen(huis, "beheerder-Dijk");
            Bladzijde daar = beheerder.haal(PAD);
            beheerder.verstuur(daar.formulier(PAD).vul("herzien.nodig", keuzes(daar)));
            assertThat(tweede.haalKaal("/beheer/partijen").status()).isEqualTo(200);
        }
    }

    private static Bezoeker binnen(Webhuis huis, String wie) {
        Bezoeker bezoeker = Bezoeker.bij(huis.adres());
        bezoeker.logIn(wie);
        return bezoeker;
    }

    private static String[] keuzes(Bladzijde lijst) {
        return Pattern.compile("name=\"herzien.nodig\" value=\"([^\"]*)\"")
                .matcher(lijst.tekst())
                .results()
                .map((MatchResult gevonden) -> gevonden.group(1))
                .toArray(String[]::new);
    }

    @Test // B1, A1: not one's own, and of another house there is nothing
    void niemand_bekijkt_de_eigen_rol_en_niets_van_een_ander_huis() {
        Webhuis huis = Webhuis.gedeeld();
        Bewoners hier = Bewoners.stichten(huis, "Herzien" + UUID.randomUUID());
        Bewoners elders = Bewoners.stichten(huis, "Herzien" + UUID.randomUUID());
        RolHerzien herzien = huis.de(RolHerzien.class);
        Persoon.Id vreemd = elders.tweede().persoon();

        assertThat(herzien.voer(hier.beheerder(), hier.beheerder().persoon(), UUID.randomUUID()))
                .isInstanceOf(Beheren.Uitkomst.Geweigerd.class);
        assertThat(herzien.voer(hier.beheerder(), vreemd, UUID.randomUUID()))
                .isInstanceOf(Beheren.Uitkomst.NietGevonden.class);
    }
}
