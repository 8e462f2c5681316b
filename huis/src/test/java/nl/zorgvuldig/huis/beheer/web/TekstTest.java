package nl.zorgvuldig.huis.beheer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import nl.zorgvuldig.huis.beheer.TekstAannemen;
import nl.zorgvuldig.huis.beheer.TekstAannemen.NeemTekstAan;
import nl.zorgvuldig.huis.proef.Bewoners;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.huis.protocol.Profielen;
import nl.zorgvuldig.huis.protocol.Protocollen;
import nl.zorgvuldig.huis.toegang.Beheren;
import nl.zorgvuldig.kern.protocol.SoortPartij;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.Vraag;
import org.junit.jupiter.api.Test;

/** A running house adopts another text that builds on the one that holds (Q1, Q2). */
class TekstTest {
    private static final String PAD = "/beheer/tekst";
    private static final String BASIS = "ijsselland/2020-01-01";
    private static final String EXTRA_SOORT =
            "soorten: [{code: vangrail, naam: wegbeheerder, artikelen: [IJ 6.4a], voorwaarden: [],"
                    + " taken: [{code: wegbeheer, naam: wegbeheer, artikelen: [Gemw 172 lid 3]}]}]\n";

    private final String naam = "t" + UUID.randomUUID().toString().substring(0, 8);

    private static Bezoeker binnen(Webhuis huis, String wie) {
        Bezoeker bezoeker = Bezoeker.bij(huis.adres());
        bezoeker.logIn(wie);
        return bezoeker;
    }

    private static Profiel geldend(Webhuis huis, Kijker wie) {
        return huis.de(Protocollen.class).voor(wie.huis());
    }

    /** Puts a text in the directory of the installation; answers how it is named. */
    private static String leg(Webhuis huis, String naam, String dag, String basis, String inhoud) {
        Path map = Profielen.in(Path.of(
                Objects.requireNonNull(huis.toepassing().getEnvironment().getProperty("zorgvuldig.map"))));
        try {
            Files.createDirectories(map.resolve(naam));
            Files.writeString(map.resolve(naam).resolve(dag + ".yaml"), """
                    schema: v1
                    naam: %s
                    titel: Protocol %s
                    geldig_vanaf: "%s"
                    bouwt_op: %s
                    %s""".formatted(naam, naam, dag, basis, inhoud));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return naam + "/" + dag;
    }

    private static Formulier voorstel(Bladzijde blad, String tekst) {
        return blad.formulier(PAD).vul("tekst.tekst", tekst).vul("tekst.besluit", "stuurgroep 2026-4");
    }

    private static Formulier bevestiging(Bladzijde blad) {
        return blad.formulieren().stream()
                .filter(formulier -> formulier.actie().endsWith("/bevestigen"))
                .findFirst()
                .orElseThrow();
    }

    @Test // Q1, Q2, B1, ADR 0015: what changes is told, two people adopt it, and the house runs by it at once
    void een_draaiend_huis_neemt_een_andere_tekst_aan() {
        Webhuis huis = Webhuis.open();
        Bewoners bewoners = Bewoners.stichten(huis, naam);
        Bewoners buren = Bewoners.stichten(huis, "buren" + naam);
        Profiel oud = geldend(huis, bewoners.beheerder());
        Vraag vraag = oud.vragen().getFirst();
        Bezoeker eerste = binnen(huis, "beheerder-" + naam);
        assertThat(eerste.haal(PAD).tekst()).contains("Er ligt geen andere tekst klaar", "bouwt_op: " + BASIS);
        String tekst = leg(
                huis,
                naam,
                "2026-02-02",
                BASIS,
                EXTRA_SOORT + "open_vragen: [{code: " + vraag.code() + ", vervalt: true}]\n");

        Bladzijde klaar = eerste.haal(PAD);
        assertThat(klaar.tekst())
                .contains("Kan worden aangenomen", "Deze open vragen zijn dan beslist", "wegbeheerder", "nieuw");
        assertThat(eerste.verstuur(klaar.formulier(PAD)).tekst()).contains("#veld-tekst.tekst", "#veld-tekst.besluit");
        assertThat(eerste.verstuur(voorstel(klaar, tekst)).tekst())
                .contains("volgens besluit stuurgroep 2026-4", "U kunt dit niet zelf bevestigen");
        assertThat(geldend(huis, bewoners.beheerder())).isEqualTo(oud);

        Bezoeker tweede = binnen(huis, "tweede-" + naam);
        assertThat(tweede.haal("/beheer").tekst()).contains("href=\"/beheer/tekst\">Bekijk de tekst");
        assertThat(tweede.verstuur(bevestiging(tweede.haal(PAD))).tekst()).contains("Nu geldt Protocol " + naam);
        Profiel nieuw = geldend(huis, bewoners.beheerder());
        assertThat(nieuw.protocol().soorten()).containsKey(new SoortPartij("vangrail"));
        assertThat(nieuw.vraag(vraag.code())).isEmpty();
        assertThat(geldend(huis, buren.beheerder())).isEqualTo(oud);

        try (Webhuis opnieuw = huis.opnieuw()) {
            assertThat(geldend(opnieuw, bewoners.beheerder()).protocol().versie())
                    .isEqualTo(nieuw.protocol().versie());
        }
    }

    @Test // U4, B1: every fault of a file at once, with the line, and not where the installation keeps it
    void wat_niet_kan_staat_er_met_de_reden() {
        Webhuis huis = Webhuis.gedeeld();
        Bewoners.stichten(huis, naam);
        leg(huis, naam, "2026-02-02", BASIS, "rollen: [{code: aanmelder, eisen: [haast]}]\nonzin: ja\n");
        leg(huis, naam, "2030-01-01", BASIS, "");
        String vroeg = leg(huis, naam, "2019-01-01", BASIS, "");
        leg(huis, naam + "-h0badcafe", "2026-02-02", BASIS, "");

        Bezoeker beheerder = binnen(huis, "beheerder-" + naam);
        Bladzijde blad = beheerder.haal(PAD);
        assertThat(blad.tekst())
                .contains(naam + "/2026-02-02.yaml, regel 6", naam + "/2026-02-02.yaml, regel 7", "haast", "onzin")
                .contains("Deze tekst geldt pas vanaf 1 januari 2030")
                .contains("De eerste dag moet na 1 januari 2020 liggen")
                .doesNotContain("0badcafe", "profielen/" + naam);
        assertThat(beheerder
                        .verstuur(beheerder
                                .haal("/beheer/grenzen")
                                .formulier("/beheer/grenzen")
                                .naar(PAD)
                                .vul("tekst.tekst", vroeg)
                                .vul("tekst.besluit", "stuurgroep"))
                        .tekst())
                .contains("#veld-tekst.tekst", "moet na 1 januari 2020 liggen");
    }

    @Test // Q1: what the database holds stays readable
    void een_woord_dat_in_gebruik_is_kan_niet_vervallen() {
        try (Webhuis huis = Webhuis.open()) {
            Bewoners bewoners = Bewoners.stichten(huis, naam);
            neemAan(huis, bewoners, leg(huis, naam, "2026-02-02", BASIS, EXTRA_SOORT));
            String zonder =
                    leg(huis, naam, "2026-02-03", naam + "/2026-02-02", "soorten: [{code: vangrail, vervalt: true}]\n");
            Bezoeker beheerder = binnen(huis, "beheerder-" + naam);
            assertThat(beheerder.haal(PAD).tekst()).contains("Kan worden aangenomen");

            bewoners.partij("Wegendienst", "vangrail");
            assertThat(beheerder.haal(PAD).tekst())
                    .contains("kent de soort partij ‘wegbeheerder’ niet meer")
                    .doesNotContain("Kan worden aangenomen", "value=\"" + zonder + "\"");
        }
    }

    @Test // B1: two people agreed to what a role could see; a text does not let one person alone have given more
    void een_rol_die_een_alleen_gaf_gaat_niet_ineens_iets_zien() {
        try (Webhuis huis = Webhuis.open()) {
            Bewoners.stichten(huis, naam);
            leg(huis, naam, "2026-02-02", BASIS, """
                    huisbreed:
                      - {rol: functioneel-beheerder, handeling: beheren, artikelen: [IJ bijlage 3]}
                      - {rol: functioneel-beheerder, handeling: medewerker_inzien, artikelen: [IJ bijlage 3]}
                      - {rol: aanmelder, handeling: uitkomst_inzien, artikelen: [IJ 5.3.1c]}
                      - {rol: privacyadviseur, handeling: logboek_inzien, artikelen: [IJ 14.1]}
                    """);
            leg(huis, naam, "2026-02-03", BASIS, """
                    huisbreed:
                      - {rol: privacyadviseur, handeling: beheren, artikelen: [IJ bijlage 3]}
                      - {rol: functioneel-beheerder, handeling: medewerker_inzien, artikelen: [IJ bijlage 3]}
                      - {rol: aanmelder, handeling: uitkomst_inzien, artikelen: [IJ 5.3.1c]}
                      - {rol: privacyadviseur, handeling: logboek_inzien, artikelen: [IJ 14.1]}
                    """);
            assertThat(binnen(huis, "beheerder-" + naam).haal(PAD).tekst())
                    .contains("De rol functioneel beheerder ziet met deze tekst iets van anderen")
                    .contains("mag u zelf geen partijen, mensen en rechten meer vastleggen")
                    .doesNotContain("Kan worden aangenomen");
        }
    }

    @Test // B1, Q2: who confirms, confirms exactly what was proposed
    void een_bestand_dat_na_het_voorstel_verandert_wordt_niet_aangenomen() {
        try (Webhuis huis = Webhuis.open()) {
            Bewoners bewoners = Bewoners.stichten(huis, naam);
            String tekst = leg(huis, naam, "2026-02-02", BASIS, "");
            UUID id = stelVoor(huis, bewoners, tekst);
            Bezoeker tweede = binnen(huis, "tweede-" + naam);
            Formulier knop = bevestiging(tweede.haal(PAD));
            Profiel oud = geldend(huis, bewoners.tweede());

            leg(huis, naam, "2026-02-02", BASIS, EXTRA_SOORT);
            assertThat(tweede.verstuur(knop).tekst()).contains("is veranderd sinds het is voorgesteld");
            assertThat(tweede.haal(PAD).formulieren())
                    .noneMatch(formulier -> formulier.actie().endsWith("/bevestigen"));
            assertThat(geldend(huis, bewoners.tweede())).isEqualTo(oud);

            leg(huis, naam, "2026-02-02", BASIS, "");
            assertThat(huis.de(TekstAannemen.class).bevestig(bewoners.tweede(), id))
                    .get()
                    .isInstanceOf(Beheren.Uitkomst.Gedaan.class);
        }
    }

    @Test // A1, B1: not one's own, and nothing of another house
    void niemand_bevestigt_het_eigen_voorstel_of_dat_van_een_ander_huis() {
        try (Webhuis huis = Webhuis.open()) {
            Bewoners bewoners = Bewoners.stichten(huis, naam);
            Bewoners elders = Bewoners.stichten(huis, "elders" + naam);
            UUID id = stelVoor(huis, bewoners, leg(huis, naam, "2026-02-02", BASIS, ""));
            TekstAannemen aannemen = huis.de(TekstAannemen.class);
            assertThat(aannemen.bevestig(bewoners.beheerder(), id))
                    .get()
                    .isInstanceOf(Beheren.Uitkomst.Geweigerd.class);
            assertThat(aannemen.bevestig(elders.tweede(), id)).isEmpty();
            assertThat(aannemen.bevestig(bewoners.tweede(), id)).get().isInstanceOf(Beheren.Uitkomst.Gedaan.class);
            assertThat(aannemen.bevestig(bewoners.tweede(), id)).isEmpty();
        }
    }

    private static UUID stelVoor(Webhuis huis, Bewoners bewoners, String tekst) {
        return ((Beheren.Uitkomst.Gedaan) huis.de(TekstAannemen.class)
                        .stelVoor(bewoners.beheerder(), new NeemTekstAan(tekst, "stuurgroep")))
                .gegeven();
    }

    private static void neemAan(Webhuis huis, Bewoners bewoners, String tekst) {
        assertThat(huis.de(TekstAannemen.class).bevestig(bewoners.tweede(), stelVoor(huis, bewoners, tekst)))
                .get()
                .isInstanceOf(Beheren.Uitkomst.Gedaan.class);
    }
}
