package nl.zorgvuldig.huis.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.zorgvuldig.huis.proef.Bewoners;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.junit.jupiter.api.Test;

/** Lists of partijen and people: everything that is wrong at once, and then all of it or nothing. */
class InlezenTest {
    private static final Path HANDLEIDING = Path.of("../docs/handleiding");

    private final Webhuis huis = Webhuis.gedeeld();
    private final String naam = "Riet" + UUID.randomUUID().toString().substring(0, 8);
    private final Bewoners bewoners = Bewoners.stichten(huis, naam);
    private final Bezoeker beheerder = beheerder();

    private Bezoeker beheerder() {
        Bezoeker wie = Bezoeker.bij(huis.adres());
        wie.logIn("beheerder-" + naam);
        return wie;
    }

    @Test // A2, A3, B1: the lists of the manual make a house; the roles wait for a second person
    void de_lijsten_van_de_handleiding_maken_een_huis() throws IOException {
        Bladzijde partijen = lees("partijen", Files.readString(HANDLEIDING.resolve("partijen.csv")));
        assertThat(partijen.pad()).isEqualTo("/beheer/partijen");
        assertThat(partijen.tekst())
                .contains("Gemeente Rietveen", "Zorggroep De Pols", "Reclassering Rietveen")
                .contains("Wacht op bevestiging");
        Bezoeker tweede = Bezoeker.bij(huis.adres());
        tweede.logIn("tweede-" + naam);
        TeBevestigen.partijen(tweede);
        assertThat(beheerder.haal("/beheer/partijen").tekst())
                .contains("Nog niet getekend", "Doet mee")
                .doesNotContain("Wacht op bevestiging");
        assertThat(lees("beslissingen", Files.readString(HANDLEIDING.resolve("beslissingen.csv")))
                        .tekst())
                .contains("Wacht op een tweede beheerder (1)", "besluit 2026-7");
        assertThat(regels(lees("beslissingen", """
                        partij;kenmerk;van;tot_en_met;gebieden;doelen;onderdelen;getekend_door
                        Politie Weg;;1-3-2026;1-2-2026;kermis;;wpg-8;politiechef
                        """)))
                .contains(
                        "Regel 2|kenmerk|Vul dit in.",
                        "Regel 2|tot_en_met|De laatste dag ligt voor de eerste. Kies een latere dag.",
                        "Regel 2|doelen|Vul dit in.",
                        "Regel 2|gebieden|\"kermis\" kan hier niet.",
                        "Regel 2|partij|\"Politie Weg\" kan hier niet.");
        TeBevestigen.partijen(tweede);
        Bladzijde mensen = lees("mensen", Files.readString(HANDLEIDING.resolve("mensen.csv")));
        assertThat(mensen.pad()).isEqualTo("/beheer/mensen");
        assertThat(mensen.tekst()).contains("Mirte Rietdijk", "Amira Polman", "Wacht op bevestiging");
        assertThat(beheerder.haal("/beheer").tekst()).contains("Wacht op een tweede beheerder (4)");
    }

    @Test // U4: each with its line and column, and nothing is stored
    void alle_fouten_staan_er_met_regel_en_kolom_en_er_is_niets_ingelezen() {
        Bladzijde fout = lees("partijen", """
                naam;soorten;rechten;convenant_op;protocol_op;bevoegdheidsverlening_op;bevoegdheid_voor;versie;getekend_als;kenmerk
                Gemeente Goed;college;bsn;2-2-2026;2-2-2026;2-2-2026;intake, bekendheidsvraag;1;burgemeester;a
                ;kasteel;alles;31-2-2026;;;;;;
                Gemeente Goed;college;;;;;;;;
                Gemeente Half;college;;;;2-2-2026;;1;burgemeester;b
                Gemeente Raar;college;;;;;toveren;;;
                Te kort;college
                """);
        assertThat(fout.status()).isEqualTo(422);
        assertThat(regels(fout))
                .contains(
                        "Regel 3|naam|Vul dit in.",
                        "Regel 3|convenant_op|Schrijf een datum, bijvoorbeeld 3-12-2026.",
                        "Regel 3|versie|Vul dit in.",
                        "Regel 3|getekend_als|Vul dit in.",
                        "Regel 4|naam|Deze partij staat er al. Kies een andere naam.",
                        "Regel 5|bevoegdheid_voor|Vul dit in.",
                        "Regel 6|bevoegdheidsverlening_op|Schrijf een datum, bijvoorbeeld 3-12-2026.",
                        "Regel 7||Deze regel heeft meer of minder kolommen dan de eerste regel.")
                .contains("Regel 3|soorten|\"kasteel\" kan hier niet.")
                .contains("Regel 6|bevoegdheid_voor|\"toveren\" kan hier niet.")
                .contains("Regel 3|rechten|\"alles\" kan hier niet. Kies uit: bijzonder, bsn, strafrechtelijk.");
        assertThat(fout.tekst()).contains("Te kort;college");
        assertThat(beheerder.haal("/beheer/partijen").tekst()).doesNotContain("Gemeente Goed");
    }

    @Test // U4: the same for people; a partij must be on record, a role in the protocol
    void ook_bij_mensen_is_het_alles_of_niets() {
        bewoners.partij("Gemeente Goed", "college");
        Bladzijde fout = lees("mensen", """
                naam,functie,rol,partij,van,tot_en_met,reden,geheimhouding_tot_en_met,screening_tot_en_met,kenmerk,uitgever,subject
                Jet Goed,consulent,aanmelder,Gemeente Goed,1-3-2026,28-2-2027,meldt aan,,28-2-2027,a,,
                Jan Fout,consulent,koning,Gemeente Weg,1-3-2026,28-2-2025,,,1-1-2020,,https://elders.example,
                """);
        assertThat(regels(fout))
                .contains(
                        "Regel 3|tot_en_met|De laatste dag ligt voor de eerste. Kies een latere dag.",
                        "Regel 3|reden|Vul dit in.",
                        "Regel 3|screening_tot_en_met|De laatste dag ligt voor de eerste",
                        "Regel 3|kenmerk|Vul dit in.",
                        "Regel 3|subject|Vul dit in.",
                        "Regel 3|rol|\"koning\" kan hier niet.",
                        "Regel 3|partij|\"Gemeente Weg\" kan hier niet.")
                .doesNotContain("Regel 2");
        assertThat(beheerder.haal("/beheer/mensen").tekst()).doesNotContain("Jet Goed");
    }

    @Test // U4: what is no list, and a list without a column
    void wat_geen_lijst_is_wordt_met_een_zin_geweigerd() {
        assertThat(regels(lees("mensen", ""))).contains("Deze kolom staat niet in de eerste regel");
        assertThat(regels(lees("partijen", "naam;soorten\n"))).contains("Regel 1|kenmerk|Deze kolom staat niet");
        assertThat(regels(lees(
                        "partijen",
                        "naam;soorten;rechten;convenant_op;protocol_op;bevoegdheidsverlening_op;bevoegdheid_voor;versie;"
                                + "getekend_als;kenmerk")))
                .contains("Er staat niets onder de eerste regel.");
        assertThat(lees("partijen", "naam;naam\n\"open").status()).isEqualTo(422);
    }

    private Bladzijde lees(String soort, String lijst) {
        String pad = "/beheer/" + soort + "/inlezen";
        return beheerder.verstuur(beheerder.haal(pad).formulier(pad).vul("lijst", lijst));
    }

    private static String regels(Bladzijde bladzijde) {
        return bladzijde
                .tekst()
                .replace('\u00a0', ' ')
                .replaceAll("</td><td[^>]*>", "|")
                .replaceAll("<[^>]*>", "\n");
    }
}
