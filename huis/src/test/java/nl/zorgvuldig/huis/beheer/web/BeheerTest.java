package nl.zorgvuldig.huis.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.proef.Bewoners;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Persoon;
import nl.zorgvuldig.proefdeur.Proefdeur;
import org.junit.jupiter.api.Test;

/** What a functioneel beheerder does on the pages, from an empty house to someone who works in it. */
class BeheerTest {
    private final Webhuis huis = Webhuis.gedeeld();
    private final String naam = "Steiger" + UUID.randomUUID().toString().substring(0, 8);
    private final Bewoners bewoners = Bewoners.stichten(huis, naam);
    private final Bezoeker beheerder = binnen("beheerder-" + naam);
    private final Bezoeker tweede = binnen("tweede-" + naam);

    @Test // A2, A3, B1, B3: a first partij and a first aanmelder, by two people
    void van_een_leeg_huis_tot_iemand_die_erin_werkt() {
        Bladzijde partij = beheerder.verstuur(beheerder
                .haal("/beheer/partijen")
                .formulier("/beheer/partijen")
                .vul("naam", "Gemeente " + naam)
                .vul("soorten", "college")
                .vul("rechten", "BSN"));
        assertThat(partij.kop()).isEqualTo("Gemeente " + naam);
        for (String stuk : new String[] {"CONVENANT", "PROTOCOL"}) {
            beheerder.verstuur(beheerder
                    .haal(partij.pad())
                    .formulier(partij.pad() + "/ondertekening")
                    .vul("teken.stuk", stuk)
                    .vul("teken.versie", "1")
                    .vul("teken.op", "2-2-2026")
                    .vul("teken.functie", "burgemeester")
                    .vul("teken.kenmerk", "archief 7"));
        }
        assertThat(beheerder.haal(partij.pad()).tekst()).contains("Deze partij doet pas mee als");
        assertThat(beheerder.haal("/beheer/partijen").tekst()).doesNotContain("Doet mee");
        assertThat(beheerder.haal("/beheer").tekst()).contains("Dit legde u zelf vast");
        assertThat(bevestigAlles("Gemeente " + naam).tekst()).doesNotContain("Gemeente " + naam);
        assertThat(beheerder.haal("/beheer/partijen").tekst()).contains("Doet mee");

        String inlognaam = "jip-" + naam;
        Bladzijde mens = beheerder.verstuur(beheerder
                .haal("/beheer/mensen")
                .formulier("/beheer/mensen")
                .vul("naam", "Jip Kade")
                .vul("functie", "consulent")
                .vul("uitgever", Proefdeur.UITGEVER)
                .vul("subject", inlognaam));
        assertThat(mens.kop()).isEqualTo("Jip Kade");
        verklaar(mens.pad());
        beheerder.verstuur(rol(mens.pad(), partij.pad()));

        assertThat(beheerder.haal(mens.pad()).tekst()).contains("Wacht op bevestiging");
        assertThat(binnen(inlognaam).haal("/werklijst").pad()).isEqualTo("/context");
        assertThat(beheerder.haal("/beheer").formulieren())
                .noneMatch(formulier -> formulier.actie().endsWith("/bevestigen"));
        Bladzijde wacht = tweede.haal("/beheer");
        assertThat(wacht.tekst()).contains("Jip Kade", "Gemeente " + naam, "invallen in de zomer", "Bo Beheer");
        tweede.verstuur(wacht.formulieren().stream()
                .filter(formulier -> formulier.actie().endsWith("/bevestigen"))
                .findFirst()
                .orElseThrow());
        Bezoeker jip = binnen(inlognaam);
        assertThat(jip.haal("/werklijst").pad()).isEqualTo("/werklijst");

        beheerder.verstuur(beheerder.haal(mens.pad()).formulier(mens.pad() + "/vertrek"));
        assertThat(jip.haal("/werklijst").pad()).isEqualTo("/context");
        assertThat(beheerder.haal(mens.pad()).tekst()).contains("Deze persoon heeft nog geen rol.");
    }

    /** The second beheerder ticks and confirms everything that waits of partijen. */
    private Bladzijde bevestigAlles(String partij) {
        assertThat(tweede.haal("/beheer").tekst()).contains(partij, "Vastgelegd door Bo Beheer.");
        return TeBevestigen.partijen(tweede);
    }

    private void verklaar(String pad) {
        for (String eis : new String[] {"GEHEIMHOUDING", "SCREENING"}) {
            beheerder.verstuur(beheerder
                    .haal(pad)
                    .formulier(pad + "/verklaring")
                    .vul("eis.eis", eis)
                    .vul("eis.van", "1-1-2026")
                    .vul("eis.tot", "31-12-2027")
                    .vul("eis.kenmerk", "map 3"));
        }
    }

    private Formulier rol(String mens, String partij) {
        return beheerder
                .haal(mens)
                .formulier(mens + "/rol")
                .vul("rol.rol", "aanmelder")
                .vul("rol.partij", partij.substring(partij.lastIndexOf('/') + 1))
                .vul("rol.van", "1-1-2026")
                .vul("rol.tot", "31-12-2026")
                .vul("rol.reden", "invallen in de zomer");
    }

    @Test // B5: on leave nobody comes in, and the roles are there again afterwards
    void wie_met_verlof_is_komt_niet_binnen() {
        Partij.Id partij = bewoners.deelnemer("Buurt " + naam, "college");
        Persoon.Id persoon = bewoners.medewerker("weg-" + naam, partij, "aanmelder");
        String pad = "/beheer/mensen/" + persoon.waarde();
        Bezoeker weg = binnen("weg-" + naam);
        assertThat(weg.haal("/werklijst").pad()).isEqualTo("/werklijst");
        Formulier leeg = beheerder.haal(pad).formulier(pad + "/verlof");
        assertThat(beheerder.verstuur(leeg).tekst()).contains("#veld-verlof.van", "#veld-verlof.tot");
        Bladzijde vast = beheerder.verstuur(leeg.vul("verlof.van", "1-1-2026").vul("verlof.tot", "31-12-2026"));
        assertThat(vast.tekst()).contains("1 januari 2026 tot en met 31 december 2026");
        Bladzijde buiten = weg.haal("/werklijst");
        assertThat(buiten.pad()).isEqualTo("/context");
        assertThat(buiten.tekst()).contains("want u bent met verlof").doesNotContain("Werklijst</h1>");
        beheerder.verstuur(vast.formulieren().stream()
                .filter(formulier -> formulier.actie().endsWith("/beeindigen"))
                .findFirst()
                .orElseThrow());
        assertThat(weg.haal("/context").pad()).isEqualTo("/werklijst");
        assertThat(beheerder
                        .haal("/beheer/mensen/" + bewoners.beheerder().persoon().waarde())
                        .formulieren())
                .noneMatch(formulier -> formulier.actie().endsWith("/verlof"));
    }

    @Test // U2: whoever registers sees on whose behalf, and on what that rests
    void elke_pagina_van_beheer_zegt_waarom() {
        Partij.Id partij = bewoners.deelnemer("Wijk " + naam, "college");
        Persoon.Id persoon = bewoners.medewerker("buur-" + naam, partij, "aanmelder");
        for (String pad : List.of(
                "",
                "/partijen",
                "/partijen/" + partij.waarde(),
                "/partijen/inlezen",
                "/mensen",
                "/mensen/" + persoon.waarde(),
                "/mensen/inlezen",
                "/beslissingen/inlezen",
                "/vervanging",
                "/herzien",
                "/grenzen",
                "/vragen",
                "/tekst",
                "/raad")) {
            assertThat(beheerder.haal("/beheer" + pad).tekst()).as(pad).contains("U mag dit zien omdat");
        }
        assertThat(beheerder.haal("/beheer/mensen/" + persoon.waarde()).tekst())
                .contains("/beheer/vervanging?vervanging.voor=" + persoon.waarde());
        assertThat(beheerder
                        .haal("/beheer/vervanging?vervanging.voor=" + persoon.waarde())
                        .tekst())
                .contains("value=\"" + persoon.waarde() + "\" selected");
    }

    @Test // U4: all errors at once, at their fields, and nothing that was typed is lost
    void alle_fouten_staan_er_tegelijk_en_wat_getypt_is_blijft() {
        Persoon.Id persoon = bewoners.persoon("los-" + naam);
        String pad = "/beheer/mensen/" + persoon.waarde();
        Bladzijde fout = beheerder.verstuur(beheerder
                .haal(pad)
                .formulier(pad + "/rol")
                .vul("rol.rol", "koning")
                .vul("rol.van", "31-12-2026")
                .vul("rol.tot", "1-1-2026")
                .vul("rol.reden", "  "));

        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.tekst())
                .contains("#veld-rol.rol", "#veld-rol.partij", "#veld-rol.tot", "#veld-rol.reden")
                .contains("De laatste dag ligt voor de eerste", "value=\"31-12-2026\"")
                .doesNotContain("#veld-rol.van\"");
        assertThat(beheerder
                        .verstuur(beheerder
                                .haal("/beheer/mensen")
                                .formulier("/beheer/mensen")
                                .vul("naam", "Jip")
                                .vul("uitgever", "https://elders.example"))
                        .tekst())
                .contains("#veld-functie", "#veld-subject", "value=\"Jip\"")
                .doesNotContain("#veld-naam");
    }

    @Test // D8, IJ 6.4d: recorded with offices, and withdrawn
    void een_artikel_20_beslissing_wordt_vastgelegd_en_ingetrokken() {
        Partij.Id politie = bewoners.deelnemer("Politie " + naam, "politie");
        String pad = "/beheer/partijen/" + politie.waarde();
        Formulier leeg = beheerder.haal(pad).formulier(pad + "/artikel20");
        assertThat(beheerder.verstuur(leeg).tekst())
                .contains("#veld-artikel20.kenmerk", "#veld-artikel20.themas", "#veld-artikel20.ondertekend");
        Bladzijde vast = beheerder.verstuur(leeg.vul("artikel20.kenmerk", "besluit 12")
                .vul("artikel20.van", "1-1-2026")
                .vul("artikel20.tot", "31-12-2026")
                .vul("artikel20.themas", "veelplegers")
                .vul("artikel20.doelen", "aanmelding-toetsen")
                .vul("artikel20.onderdelen", "wpg-8")
                .vul("artikel20.ondertekend", "politiechef"));
        assertThat(vast.tekst())
                .contains("besluit 12", "Werkt niet: niet iedereen die moet tekenen", "Wacht op bevestiging");
        bevestigAlles("Politie " + naam);
        assertThat(beheerder.haal(pad).tekst()).contains("besluit 12").doesNotContain("Wacht op bevestiging");
        Formulier intrekken = vast.formulieren().stream()
                .filter(formulier -> formulier.actie().matches(".*/artikel20/.*/intrekken"))
                .findFirst()
                .orElseThrow();
        assertThat(beheerder.verstuur(intrekken).tekst()).doesNotContain("besluit 12");
    }

    @Test // A1, B1: what is of another house does not exist, and who registers nothing sees nothing
    void een_ander_huis_en_een_andere_rol_zien_er_niets_van() {
        Bewoners elders = Bewoners.stichten(huis, "Verder" + naam);
        Persoon.Id persoon = elders.persoon("elders-" + naam);
        Partij.Id partij = elders.partij("Politie Verder " + naam, "politie");

        assertThat(beheerder.haalKaal("/beheer/mensen/" + persoon.waarde()).status())
                .isEqualTo(404);
        assertThat(beheerder.haalKaal("/beheer/partijen/" + partij.waarde()).status())
                .isEqualTo(404);
        assertThat(beheerder.haal("/beheer/mensen").tekst())
                .doesNotContain(persoon.waarde().toString());
        Partij.Id eigen = bewoners.deelnemer("Dorp " + naam, "college");
        bewoners.medewerker("melder-" + naam, eigen, "aanmelder");
        Bezoeker melder = binnen("melder-" + naam);
        for (String pad : new String[] {"/beheer", "/beheer/mensen", "/beheer/partijen"}) {
            Bladzijde geweigerd = melder.haalKaal(pad);
            assertThat(geweigerd.status()).as(pad).isEqualTo(403);
            assertThat(geweigerd.tekst()).as(pad).doesNotContain("Twan Tweede", "Dorp " + naam + "</a>");
        }
        assertThat(melder.haal("/werklijst").tekst()).doesNotContain("href=\"/beheer\"");
        assertThat(beheerder.haal("/werklijst").tekst()).contains("href=\"/beheer\"");
    }

    @Test // B1: nobody gives himself a role, the page does not even ask
    void voor_jezelf_staat_er_geen_formulier() {
        String zelf = "/beheer/mensen/" + bewoners.beheerder().persoon().waarde();
        assertThat(beheerder.haal(zelf).formulieren())
                .noneMatch(formulier -> formulier.actie().equals(zelf + "/rol"));
    }

    private Bezoeker binnen(String inlognaam) {
        Bezoeker bezoeker = Bezoeker.bij(huis.adres());
        bezoeker.logIn(inlognaam);
        return bezoeker;
    }
}
