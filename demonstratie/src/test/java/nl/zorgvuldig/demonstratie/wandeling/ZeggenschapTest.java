package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the giver decides about something under secrecy, where the protocol lets it (HV-E8, HV B2.2.1 Geheimhouding). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZeggenschapTest {
    private final String geheim = "Kanarie" + UUID.randomUUID().toString().substring(0, 8);

    private Webhuis huis;
    private Profielloop loop;

    @BeforeAll
    void open(@TempDir Path map) throws IOException {
        Profielkeuzes keuzes = new Profielkeuzes("landelijk", profiel());
        huis = Proefdemonstratie.metHuizen(List.of(Proefprofielhuis.schrijf(map, keuzes)));
        loop = new Profielloop(huis, keuzes);
    }

    private static Profiel profiel() {
        return Optional.of(new ProtocolLezer().leesIngebouwd("landelijk"))
                .filter(Leesuitslag.Gelezen.class::isInstance)
                .map(Leesuitslag.Gelezen.class::cast)
                .orElseThrow()
                .profiel();
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    private String meldAan(String regisseur) {
        return new Aanmeldproeven(loop)
                .meldAan(
                        Proefprofielhuis.POLITIE,
                        formulier -> formulier
                                .vul("gegeven.0.categorie", "politiegegevens")
                                .vul("gegeven.0.onderdeel", "wpg-8")
                                .vul("gegeven.0.inhoud", geheim)
                                .vul("gegeven.0.regisseur", regisseur));
    }

    private Bladzijde bijDeRegisseur(String pad) {
        Casusmaker.pakOp(loop.als(Proefprofielhuis.REGISSEUR), pad);
        return loop.als(Proefprofielhuis.REGISSEUR).haal(pad);
    }

    @Test // HV-E8: what the giver says nothing of, only the giver sees
    void wie_niets_zegt_houdt_het_bij_de_eigen_partij() {
        String pad = meldAan("");
        assertThat(loop.als(Proefprofielhuis.POLITIE).haal(pad).tekst())
                .contains(geheim, "U laat dit nog aan niemand zien");
        assertThat(bijDeRegisseur(pad).tekst()).contains(Aanmeldproeven.KENMERK).doesNotContain(geheim);
    }

    @Test // HV-E8
    void met_ja_ziet_de_procesregisseur_het() {
        String pad = meldAan("ja");
        assertThat(loop.als(Proefprofielhuis.POLITIE).haal(pad).tekst()).contains("U laat dit alleen zien aan de");
        assertThat(bijDeRegisseur(pad).tekst()).contains(geheim).doesNotContain("U laat dit alleen zien aan de");
    }

    @Test // G1: who gives nothing under secrecy is asked nothing about it, and loses nothing
    void wat_niet_geheim_is_ziet_de_procesregisseur_zonder_vraag() {
        String pad = new Aanmeldproeven(loop).meldAan(Proefprofielhuis.AANMELDER);
        assertThat(bijDeRegisseur(pad).tekst()).contains(Aanmeldproeven.INHOUD);
    }

    /** The form of the secret on the page where its giver decides about it. */
    private Formulier besluit(String pad) {
        Bladzijde pagina = loop.als(Proefprofielhuis.POLITIE).haal(pad + "/zeggenschap");
        String kaart = Arrays.stream(pagina.tekst().split("<article"))
                .filter(deel -> deel.contains(geheim))
                .findFirst()
                .orElseThrow();
        return pagina.formulieren().stream()
                .filter(formulier -> formulier.actie().equals(pad + "/zeggenschap"))
                .filter(formulier -> kaart.contains(formulier.waarde("inbreng")))
                .findFirst()
                .orElseThrow();
    }

    private static String plaats(Formulier formulier) {
        return "zeggenschap." + formulier.waarde("inbreng");
    }

    private Bladzijde zeg(String pad, String wie, String... aan) {
        Formulier formulier = besluit(pad);
        return loop.als(Proefprofielhuis.POLITIE)
                .verstuur(formulier.vul(plaats(formulier) + ".wie", wie).vul(plaats(formulier) + ".aan", aan));
    }

    @Test // D3, IJ 3.5c-d: a change works at everyone's next click, both ways
    void de_gever_verandert_later_wie_het_ziet() {
        String pad = meldAan("ja");
        assertThat(bijDeRegisseur(pad).tekst()).contains(geheim);

        assertThat(zeg(pad, "NIEMAND").tekst()).contains("U laat dit nog aan niemand zien");
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haal(pad).tekst()).doesNotContain(geheim);
        assertThat(loop.als(Proefprofielhuis.POLITIE).haal(pad).tekst()).contains(geheim);

        zeg(pad, "AANGEWEZEN", "regisseur");
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haal(pad).tekst()).contains(geheim);
    }

    @Test // D3: a voorbehoud goes before the circle, also for whoever acts on behalf of that partij
    void een_voorbehoud_gaat_voor() {
        String pad = meldAan("ja");
        assertThat(bijDeRegisseur(pad).tekst()).contains(geheim);
        Formulier formulier = besluit(pad);
        Bladzijde na = loop.als(Proefprofielhuis.POLITIE)
                .verstuur(formulier
                        .vul(plaats(formulier) + ".wie", "IEDEREEN")
                        .vul(plaats(formulier) + ".nooit", anderen(pad)));
        assertThat(na.tekst()).contains("Niet aan:");
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haal(pad).tekst()).doesNotContain(geheim);

        Formulier zonder = besluit(pad);
        loop.als(Proefprofielhuis.POLITIE).verstuur(zonder.vul(plaats(zonder) + ".nooit"));
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haal(pad).tekst()).contains(geheim);
    }

    @Test // all errors at once, each at its field, and nothing that was typed is lost
    void wat_niet_klopt_staat_bij_het_veld() {
        String pad = meldAan("");
        Formulier formulier = besluit(pad);
        String ander = anderen(pad)[0];
        Bladzijde antwoord = loop.als(Proefprofielhuis.POLITIE)
                .verstuur(formulier
                        .vul(plaats(formulier) + ".wie", "AANGEWEZEN")
                        .vul(
                                plaats(formulier) + ".aan",
                                ander,
                                UUID.randomUUID().toString())
                        .vul(plaats(formulier) + ".nooit", ander));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekst()).contains("Deze partij is er niet meer", "Een partij staat bij wie het mag zien");
        Formulier opnieuw = antwoord.formulieren().stream()
                .filter(een -> een.waarde("inbreng").equals(formulier.waarde("inbreng")))
                .findFirst()
                .orElseThrow();
        assertThat(opnieuw.velden().get(plaats(formulier) + ".nooit")).containsExactly(ander);
        assertThat(opnieuw.waarde(plaats(formulier) + ".wie")).isEqualTo("AANGEWEZEN");
        assertThat(zegNiets(formulier).tekst()).contains("Kies wie dit mag zien");
    }

    private Bladzijde zegNiets(Formulier formulier) {
        return loop.als(Proefprofielhuis.POLITIE).verstuur(formulier.vul(plaats(formulier) + ".wie", ""));
    }

    @Test // of two colleagues at once the second hears of the first, and decides again
    void wie_de_tweede_is_ziet_eerst_wat_de_eerste_deed() {
        String pad = meldAan("ja");
        Formulier tweede = besluit(pad);
        zeg(pad, "NIEMAND");
        Bladzijde antwoord =
                loop.als(Proefprofielhuis.POLITIE).verstuur(tweede.vul(plaats(tweede) + ".wie", "IEDEREEN"));
        assertThat(antwoord.tekst()).contains("Een collega heeft dit net veranderd", "U laat dit nog aan niemand zien");
        assertThat(bijDeRegisseur(pad).tekst()).doesNotContain(geheim);
    }

    @Test // D3: whoever did not give it decides nothing about it, and finds no page
    void een_ander_heeft_hier_niets_te_zeggen() {
        String pad = meldAan("ja");
        Formulier formulier = besluit(pad);
        assertThat(bijDeRegisseur(pad).tekst()).doesNotContain(pad + "/zeggenschap");
        assertThat(loop.als(Proefprofielhuis.REGISSEUR)
                        .haal(pad + "/zeggenschap")
                        .status())
                .isEqualTo(404);
        loop.als(Proefprofielhuis.POLITIE).verstuur(formulier.vul(plaats(formulier) + ".wie", "AANGEWEZEN"));
        assertThat(loop.als(Proefprofielhuis.POLITIE).haal(pad).tekst()).contains("alleen zien aan de");
    }

    @Test // HV-D10, HV B2.2.3: what the giver asks stands beside it at every use, from the report on, and can change
    void een_aanwijzing_staat_erbij_voor_iedereen_die_het_leest() {
        String eerst = "Niet bespreken met de buren " + geheim;
        String pad = new Aanmeldproeven(loop)
                .meldAan(Proefprofielhuis.AANMELDER, formulier -> formulier.vul("gegeven.0.aanwijzing", eerst));
        assertThat(bijDeRegisseur(pad).tekst()).contains(eerst);

        Bladzijde pagina = loop.als(Proefprofielhuis.AANMELDER).haal(pad + "/zeggenschap");
        Formulier formulier = pagina.formulieren().stream()
                .filter(een -> een.waarde(plaats(een) + ".aanwijzing").equals(eerst))
                .findFirst()
                .orElseThrow();
        loop.als(Proefprofielhuis.AANMELDER).verstuur(formulier.vul(plaats(formulier) + ".aanwijzing", "Bel eerst."));
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haal(pad).tekst())
                .contains("Bel eerst.")
                .doesNotContain(eerst);
    }

    @Test // D3, IJ 3.5c: nobody uses any more what was taken back, and what else was given stays
    void wat_is_ingetrokken_gebruikt_niemand_meer() {
        String pad = meldAan("ja");
        assertThat(bijDeRegisseur(pad).tekst()).contains(geheim);
        Formulier formulier = besluit(pad);
        Formulier weg = formulier.naar(pad + "/zeggenschap/intrekken").vul("inbreng", formulier.waarde("inbreng"));
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).verstuur(weg).status()).isEqualTo(403);
        assertThat(loop.als(Proefprofielhuis.POLITIE).verstuur(weg).tekst())
                .contains(Aanmeldproeven.KENMERK)
                .doesNotContain(geheim);
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haal(pad).tekst())
                .contains(Aanmeldproeven.KENMERK)
                .doesNotContain(geheim);
        assertThat(loop.als(Proefprofielhuis.POLITIE).verstuur(weg).status()).isEqualTo(403);
    }

    /** Whoever is the only other in the casus is shown without being chosen. */
    private Bladzijde alsAnder(String pad, String wie) {
        Bladzijde keuze = loop.als(Proefprofielhuis.POLITIE).haal(pad + "/zeggenschap/anderen");
        return Pattern.compile("name=\"wie\" value=\"([0-9a-f-]{36}\\.[a-z-]+)\"")
                .matcher(keuze.tekst())
                .results()
                .map(gevonden -> gevonden.group(1))
                .filter(gevonden -> gevonden.endsWith(wie))
                .findFirst()
                .map(code -> loop.als(Proefprofielhuis.POLITIE).haal(pad + "/zeggenschap/anderen?wie=" + code))
                .orElse(keuze);
    }

    @Test // D3: the giver sees what another really gets of its own, and that changes with what it decides
    void de_gever_ziet_wat_een_ander_van_hem_ziet() {
        String pad = meldAan("ja");
        assertThat(loop.als(Proefprofielhuis.POLITIE)
                        .haal(pad + "/zeggenschap/anderen")
                        .tekst())
                .contains("Er hoort nu niemand anders bij deze casus");
        bijDeRegisseur(pad);
        assertThat(alsAnder(pad, "procesregisseur").tekst()).contains(geheim, "ziet dit");
        zeg(pad, "NIEMAND");
        assertThat(alsAnder(pad, "procesregisseur").tekst())
                .contains("U laat dit niet aan deze persoon zien", "ziet dit niet", "Veranderen wie dit ziet");
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haal(pad).tekst()).doesNotContain(geheim);
        assertThat(loop.als(Proefprofielhuis.POLITIE)
                        .haal(pad + "/zeggenschap/anderen?wie=" + UUID.randomUUID() + ".procesregisseur")
                        .status())
                .isEqualTo(404);
    }

    @Test // D3: for a later phase alone it is not seen in this one, and the house says why
    void de_gever_bepaalt_waarvoor_het_wordt_gebruikt() {
        String pad = meldAan("ja");
        assertThat(bijDeRegisseur(pad).tekst()).contains(geheim);

        zegDoel(pad, "partijen-in-beeld");
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haal(pad).tekst()).doesNotContain(geheim);
        assertThat(loop.als(Proefprofielhuis.POLITIE).haal(pad).tekst())
                .contains(geheim, "Alleen om te gebruiken voor: zien welke partijen meedoen of nodig zijn.");
        assertThat(alsAnder(pad, "procesregisseur").tekst()).contains("U laat dit niet aan deze persoon zien");

        zegDoel(pad, "partijen-in-beeld", "past-bij-huis");
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haal(pad).tekst()).contains(geheim);
        zegDoel(pad);
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haal(pad).tekst()).contains(geheim);

        Formulier vreemd = besluit(pad);
        Bladzijde fout =
                loop.als(Proefprofielhuis.POLITIE).verstuur(vreemd.vul(plaats(vreemd) + ".doel", "iets-heel-anders"));
        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.tekst()).contains("Dit doel is er niet meer");
    }

    private void zegDoel(String pad, String... doelen) {
        Formulier formulier = besluit(pad);
        assertThat(loop.als(Proefprofielhuis.POLITIE)
                        .verstuur(formulier.vul(plaats(formulier) + ".doel", doelen))
                        .status())
                .isEqualTo(200);
    }

    @Test // D3: one person by name, who then sees it, and somebody who is not in the casus cannot be named
    void de_gever_wijst_een_mens_bij_naam_aan() {
        String pad = meldAan("");
        bijDeRegisseur(pad);
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haal(pad).tekst()).doesNotContain(geheim);
        String mens = Pattern.compile("value=\"(mens\\.[0-9a-f-]{36})\"")
                .matcher(loop.als(Proefprofielhuis.POLITIE)
                        .haal(pad + "/zeggenschap")
                        .tekst())
                .results()
                .map(gevonden -> gevonden.group(1))
                .findFirst()
                .orElseThrow();
        assertThat(zeg(pad, "AANGEWEZEN", mens).tekst()).contains("alleen zien aan iemand die u bij naam koos");
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haal(pad).tekst()).contains(geheim);
        assertThat(zeg(pad, "AANGEWEZEN", "mens." + UUID.randomUUID()).tekst())
                .contains("Deze persoon hoort niet bij de casus");
    }

    private Formulier verbetering(String wie, String pad, String met) {
        return loop.als(wie).haal(pad + "/zeggenschap").formulieren().stream()
                .filter(een -> een.actie().equals(pad + "/zeggenschap/verbeteren"))
                .filter(een -> een.velden().values().stream().anyMatch(waarden -> waarden.contains(met)))
                .findFirst()
                .orElseThrow();
    }

    private static String veld(Formulier verbetering, String naam) {
        return "verbetering." + verbetering.waarde("inbreng") + "." + naam;
    }

    @Test // G3, IJ 9.6, AVG 16: what is right comes in the place of what was wrong, with the reason, for who saw it
    void wat_niet_klopt_wordt_verbeterd_met_een_reden() {
        String pad = meldAan("ja");
        bijDeRegisseur(pad);
        Formulier fout = verbetering(Proefprofielhuis.POLITIE, pad, geheim);
        Bladzijde leeg = loop.als(Proefprofielhuis.POLITIE).verstuur(fout.vul(veld(fout, "inhoud"), " "));
        assertThat(leeg.tekst()).contains("Schrijf op wat juist is", "Schrijf op waarom u dit verbetert");

        Formulier goed = verbetering(Proefprofielhuis.POLITIE, pad, geheim);
        loop.als(Proefprofielhuis.POLITIE)
                .verstuur(goed.vul(veld(goed, "inhoud"), "Juist is: drie keer.")
                        .vul(veld(goed, "reden"), "Er was verkeerd geteld."));
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haal(pad).tekst())
                .contains("Juist is: drie keer.", "Verbeterd op", "Er was verkeerd geteld.")
                .doesNotContain(geheim);
        assertThat(loop.als(Proefprofielhuis.POLITIE).verstuur(goed).status()).isEqualTo(403);
        zegt(pad, "Juist is: drie keer.");
    }

    @Test // G3, AVG 19: whoever could see it hears it without a word about anyone, and who never could hears nothing
    void wie_het_kon_zien_hoort_dat_het_is_ingetrokken_of_verbeterd() {
        String pad = meldAan("ja");
        String dicht = meldAan("");
        bijDeRegisseur(pad);
        bijDeRegisseur(dicht);
        int eerst = mededelingen(Proefprofielhuis.REGISSEUR);
        trekIn(dicht);
        assertThat(mededelingen(Proefprofielhuis.REGISSEUR)).isEqualTo(eerst);
        trekIn(pad);
        assertThat(mededelingen(Proefprofielhuis.REGISSEUR)).isEqualTo(eerst + 1);
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haal("/werklijst").tekst())
                .doesNotContain(geheim);
        assertThat(mededelingen(Proefprofielhuis.ANDERE_REGISSEUR)).isZero();
        assertThat(mededelingen(Proefprofielhuis.POLITIE)).isZero();
    }

    private void trekIn(String pad) {
        Formulier formulier = besluit(pad);
        loop.als(Proefprofielhuis.POLITIE)
                .verstuur(formulier.naar(pad + "/zeggenschap/intrekken").vul("inbreng", formulier.waarde("inbreng")));
    }

    /** How often someone was told that something was taken back. */
    private int mededelingen(String wie) {
        return loop.als(wie).haal("/werklijst").tekst().split("Een partij heeft een gegeven ingetrokken", -1).length
                - 1;
    }

    /** Who may see it stayed as it was. */
    private void zegt(String pad, String inhoud) {
        assertThat(loop.als(Proefprofielhuis.POLITIE).haal(pad).tekst()).contains(inhoud, "alleen zien aan de");
    }

    @Test // G3: also who someone is, and then the casus is found by the right name and no longer by the wrong one
    void een_verkeerde_naam_wordt_verbeterd() {
        String pad = new Aanmeldproeven(loop).meldAan(Proefprofielhuis.AANMELDER);
        bijDeRegisseur(pad);
        Formulier naam = verbetering(Proefprofielhuis.AANMELDER, pad, "3-12-1990");
        Bladzijde antwoord = loop.als(Proefprofielhuis.AANMELDER)
                .verstuur(naam.vul(veld(naam, "geslachtsnaam"), "").vul(veld(naam, "reden"), "Verschreven."));
        assertThat(antwoord.status()).isEqualTo(422);
        Formulier opnieuw = verbeteringIn(antwoord, naam.waarde("inbreng"));
        assertThat(opnieuw.waarde(veld(opnieuw, "reden"))).isEqualTo("Verschreven.");
        loop.als(Proefprofielhuis.AANMELDER).verstuur(opnieuw.vul(veld(opnieuw, "geslachtsnaam"), "Rechtgezet"));
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haal(pad).tekst()).contains("Rechtgezet");
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haal("/werklijst").tekst())
                .contains("Rechtgezet");
    }

    private static Formulier verbeteringIn(Bladzijde pagina, String inbreng) {
        return pagina.formulieren().stream()
                .filter(een -> een.actie().endsWith("/verbeteren")
                        && een.waarde("inbreng").equals(inbreng))
                .findFirst()
                .orElseThrow();
    }

    /** Every partij that can be chosen. */
    private String[] anderen(String pad) {
        return Pattern.compile("name=\"zeggenschap\\.[0-9a-f-]{36}\\.nooit\" value=\"([0-9a-f-]{36})\"")
                .matcher(loop.als(Proefprofielhuis.POLITIE)
                        .haal(pad + "/zeggenschap")
                        .tekst())
                .results()
                .map(gevonden -> gevonden.group(1))
                .distinct()
                .toArray(String[]::new);
    }
}
