package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import org.junit.jupiter.api.Test;

/** On what something under care secrecy is given, seen, and closed again (E4-E6, IJ 7.2). */
class ToestemmingTest {
    private static final String VELD = "grond.0";
    private static final List<String> STAPPEN = List.of(
            "TOESTEMMING_GEVRAAGD",
            "ERNSTIG_NADEEL",
            "GEEN_ANDERE_WEG",
            "GEVEN_HELPT",
            "ZO_MIN_MOGELIJK",
            "COLLEGA_GERAADPLEEGD");

    private final Toneel toneel = Toneel.gedeeld();
    private final Bezoeker behandelaar = toneel.wie("behandelaar");
    private final Bezoeker regisseur = toneel.wie("procesregisseur");
    private final String woord = "Kanarie" + UUID.randomUUID().toString().substring(0, 8);

    private Formulier vanDeBehandelaar() {
        return Casusmaker.ingevuld(behandelaar, woord)
                .vul("noodzaak", woord)
                .vul("taak", "ggz-behandeling")
                .vul("gegeven.0.categorie", "gezondheid")
                .vul("gegeven.0.onderdeel", "");
    }

    /** The same once the page asks on what it is given. */
    private Formulier gevraagd() {
        return Casusmaker.metCriteria(
                behandelaar.verstuur(vanDeBehandelaar()).formulier("/aanmelden/in-een-keer"), woord);
    }

    private Formulier metToestemming() {
        return gevraagd()
                .vul(VELD + ".weg", "toestemming")
                .vul(VELD + ".van", "BETROKKENE")
                .vul(VELD + ".op", "1-3-2026")
                .vul(VELD + ".wijze", "in een gesprek " + woord)
                .vul(VELD + ".gezegd", "UITDRUKKELIJK", "INTREKBAAR");
    }

    private Formulier metAfweging() {
        Formulier formulier =
                gevraagd().vul(VELD + ".weg", "afweging").vul(VELD + ".weeggrond", "CONFLICT_VAN_PLICHTEN");
        STAPPEN.forEach(stap -> formulier.vul(VELD + ".stap." + stap, stap + " " + woord));
        return formulier;
    }

    private String gemeld(Formulier formulier) {
        Bladzijde casus = behandelaar.verstuur(formulier);
        assertThat(casus.pad()).as(casus.tekst()).startsWith("/dossiers/");
        return casus.pad();
    }

    private String bijDeRegisseur(String pad) {
        return regisseur.haal(pad).tekst();
    }

    @Test // E4, IJ 7.2b: without anything on record it stays where it is, and nothing that was typed is lost
    void zonder_grond_wordt_niet_aangemeld() {
        Bladzijde geweigerd = behandelaar.verstuur(vanDeBehandelaar());
        assertThat(geweigerd.tekst()).contains("er rust een beroepsgeheim op", "Waarop mag dit geheim worden gedeeld?");
        assertThat(geweigerd.formulier("/aanmelden/in-een-keer").waarde("gegeven.0.inhoud"))
                .isEqualTo(woord);
    }

    @Test // E4, IJ 7.2b-c
    void met_toestemming_ziet_het_huis_het() {
        String pad = gemeld(metToestemming());
        Casusmaker.pakOp(regisseur, pad);
        assertThat(bijDeRegisseur(pad)).contains(woord);
        assertThat(behandelaar.haal(pad + "/gronden").tekst())
                .contains("Toestemming om een geheim te delen", "in een gesprek " + woord);
    }

    @Test // E4, IJ 7.2c: everything that is missing is said at once, each at its field
    void toestemming_telt_pas_als_alles_erbij_is_gezegd() {
        Formulier half = gevraagd().vul(VELD + ".weg", "toestemming").vul(VELD + ".van", "WETTELIJK_VERTEGENWOORDIGER");
        assertThat(behandelaar.verstuur(half).tekst())
                .contains(
                        "Schrijf op hoe de toestemming is gevraagd",
                        "Toestemming telt pas als zij uitdrukkelijk is gegeven",
                        "Schrijf op waaruit blijkt dat deze persoon",
                        "Vul een dag in die al geweest is");
    }

    @Test // E6, IJ 7.2e: all steps of the professional code
    void na_een_afweging_met_alle_stappen_ziet_het_huis_het() {
        assertThat(behandelaar
                        .verstuur(metAfweging().vul(VELD + ".stap.GEVEN_HELPT", " "))
                        .tekst())
                .contains("Schrijf op wat u bij deze stap hebt afgewogen");
        String pad = gemeld(metAfweging());
        Casusmaker.pakOp(regisseur, pad);
        assertThat(bijDeRegisseur(pad)).contains(woord);
    }

    @Test // E5, IJ 7.2d, 13.7: one act, told beforehand, and it works at the next click of everyone else
    void na_intrekken_ziet_alleen_de_gever_het_nog() {
        String pad = gemeld(metToestemming());
        Casusmaker.pakOp(regisseur, pad);
        assertThat(bijDeRegisseur(pad)).contains(woord);

        Bladzijde gronden = behandelaar.haal(pad + "/gronden");
        assertThat(gronden.tekst()).contains("ziet niemand buiten uw partij deze gegevens nog");
        Bladzijde na = behandelaar.verstuur(gronden.formulier(pad + "/gronden/beeindigen"));

        assertThat(na.tekst()).contains("geldt niet meer");
        assertThat(bijDeRegisseur(pad)).doesNotContain("in een gesprek");
        assertThat(behandelaar.haal(pad).tekst()).contains(woord);
    }

    @Test // E5, IJ 7.2d, 13.7: told at once, without a word about anyone, and nobody else hears it
    void na_intrekken_horen_alleen_wie_het_kon_zien_het() {
        Casusmaker.pakOp(regisseur, gemeld(metToestemming()));
        String pad = gemeld(metToestemming());
        Casusmaker.pakOp(regisseur, pad);
        behandelaar.verstuur(behandelaar.haal(pad + "/gronden").formulier(pad + "/gronden/beeindigen"));

        assertThat(mededelingen(regisseur))
                .contains(pad, "De toestemming is ingetrokken", "Gebruik ook niet meer wat u ervan weet")
                .doesNotContain(woord);
        toneel.mensen.forEach((naam, wie) -> {
            if (!naam.equals("procesregisseur")) {
                assertThat(mededelingen(wie)).as(naam).doesNotContain(pad);
            }
        });
    }

    private static String mededelingen(Bezoeker wie) {
        String lijst = wie.haal("/werklijst").tekst();
        int begin = lijst.indexOf("id=\"mededelingen\"");
        return begin < 0 ? "" : lijst.substring(begin, lijst.indexOf("</section>", begin));
    }

    private String wachtOpAkkoord(Formulier melding) {
        String pad = gemeld(melding);
        Casusmaker.pakOp(regisseur, pad);
        Casusmaker.stemAf(regisseur, pad, woord);
        Casusmaker.naarTriage(regisseur, pad, woord);
        return behandelaar.haal(pad + "/akkoord").tekst();
    }

    @Test // D6, E4, IJ 13.6: akkoord alone does not open what was agreed to for an earlier phase
    void bij_akkoord_staat_dat_de_grond_voor_de_volgende_fase_ontbreekt() {
        assertThat(wachtOpAkkoord(metToestemming()))
                .contains("Waarop u dit geheim deelt, ligt nog niet vast", "/gronden");
        assertThat(wachtOpAkkoord(metToestemming().vul(VELD + ".ook", "triage")))
                .doesNotContain("Waarop u dit geheim deelt, ligt nog niet vast");
    }

    /** A casus of which the consent was taken back, and a form about the same secret in which this way was chosen. */
    private Formulier opnieuw(String pad, String weg) {
        Casusmaker.pakOp(regisseur, pad);
        behandelaar.verstuur(behandelaar.haal(pad + "/gronden").formulier(pad + "/gronden/beeindigen"));
        return behandelaar.haal(pad + "/gronden").formulier(pad + "/gronden").vul(VELD + ".weg", weg);
    }

    private static Formulier gevraagd(Formulier formulier) {
        return formulier
                .vul(VELD + ".van", "BETROKKENE")
                .vul(VELD + ".op", "1-3-2026")
                .vul(VELD + ".wijze", "per brief");
    }

    /** The form with which an open question is answered, before anything is filled in. */
    private Formulier antwoord(String pad) {
        Bladzijde gronden = behandelaar.haal(pad + "/gronden");
        String plaats = gronden.tekst().replaceFirst("(?s).*?name=\"plaats\" value=\"(grond\\.5[0-9])\".*", "$1");
        Formulier formulier = gronden.formulier(pad + "/gronden");
        assertThat(formulier.waarde("plaats")).isEqualTo(plaats);
        return formulier;
    }

    @Test // E4, IJ 7.2b: as long as there is no answer nothing is shared; the answer follows the question
    void wat_is_gevraagd_deelt_nog_niets_en_het_antwoord_wel() {
        String pad = gemeld(metToestemming());
        behandelaar.verstuur(gevraagd(opnieuw(pad, "gevraagd")));
        assertThat(behandelaar.haal(pad + "/gronden").tekst()).contains("gevraagd", "per brief");
        assertThat(bijDeRegisseur(pad)).doesNotContain("per brief");

        Formulier ja = antwoord(pad);
        String plaats = ja.waarde("plaats");
        ja.vul(plaats + ".weg", "toestemming").vul(plaats + ".wijze", "telefonisch " + woord);
        assertThat(behandelaar.verstuur(ja).tekst())
                .contains("Vul een dag in die al geweest is", "Toestemming telt pas als zij uitdrukkelijk is gegeven");
        ja.vul(plaats + ".op", "2-3-2026").vul(plaats + ".gezegd", "UITDRUKKELIJK", "INTREKBAAR");
        assertThat(behandelaar.verstuur(ja).tekst()).contains("telefonisch " + woord);
        assertThat(behandelaar.verstuur(ja).tekst()).contains("Dit geldt al niet meer");
        assertThat(bijDeRegisseur(pad)).contains(woord);
    }

    @Test // E4: no is an answer too, and stays on record
    void een_weigering_blijft_staan_en_deelt_niets() {
        String pad = gemeld(metToestemming());
        behandelaar.verstuur(gevraagd(opnieuw(pad, "gevraagd")));
        Formulier nee = antwoord(pad);
        String plaats = nee.waarde("plaats");
        Bladzijde na = behandelaar.verstuur(nee.vul(plaats + ".weg", "geweigerd")
                .vul(plaats + ".op", "2-3-2026")
                .vul(plaats + ".wijze", "in een gesprek, zij zei nee"));
        assertThat(na.tekst()).contains("geweigerd", "zij zei nee");
        assertThat(bijDeRegisseur(pad)).doesNotContain("zij zei nee");
    }

    @Test // E4: asked and refused at once, in one go
    void een_weigering_kan_in_een_keer_worden_vastgelegd() {
        String pad = gemeld(metToestemming());
        Formulier leeg = opnieuw(pad, "geweigerd");
        assertThat(behandelaar.verstuur(leeg).tekst()).contains("Schrijf op hoe de toestemming is gevraagd");
        assertThat(behandelaar.verstuur(gevraagd(leeg)).tekst()).contains("geweigerd", "per brief");
    }

    @Test // E4, IJ 6.4e: a law lets it go only to the kind of partij that it names
    void een_wet_die_niet_naar_deze_ontvanger_laat_gaan_is_geen_grond() {
        String pad = gemeld(metToestemming());
        Formulier wet = opnieuw(pad, "wet");
        assertThat(behandelaar.haal(pad + "/gronden").tekst())
                .contains("Hierop rust: ")
                .doesNotContain("Een wet laat het toe");
        assertThat(behandelaar
                        .verstuur(wet.vul(VELD + ".wet", "raad").vul(VELD + ".waarom", woord))
                        .tekst())
                .contains("Kies een wet die dit profiel noemt");
    }

    @Test // E4, E5: whoever said no again can be asked anew, and that is another consent
    void na_intrekken_kan_opnieuw_worden_gevraagd() {
        String pad = gemeld(metToestemming());
        Casusmaker.pakOp(regisseur, pad);
        behandelaar.verstuur(behandelaar.haal(pad + "/gronden").formulier(pad + "/gronden/beeindigen"));
        Formulier opnieuw = behandelaar.haal(pad + "/gronden").formulier(pad + "/gronden");
        behandelaar.verstuur(opnieuw.vul(VELD + ".weg", "toestemming")
                .vul(VELD + ".van", "BETROKKENE")
                .vul(VELD + ".op", "1-3-2026")
                .vul(VELD + ".wijze", "nog eens " + woord)
                .vul(VELD + ".gezegd", "UITDRUKKELIJK", "INTREKBAAR"));
        assertThat(behandelaar.haal(pad + "/gronden").tekst()).contains("nog eens " + woord);
    }

    @Test // E4, IJ 3.5c: the way there is for who decides there, also when nothing is on record any more
    void wie_erover_beslist_vindt_het_op_de_casus() {
        String pad = gemeld(metToestemming());
        Casusmaker.pakOp(regisseur, pad);
        assertThat(behandelaar.haal(pad).tekst()).contains(pad + "/gronden");
        assertThat(bijDeRegisseur(pad)).doesNotContain("/gronden");
        behandelaar.verstuur(behandelaar.haal(pad + "/gronden").formulier(pad + "/gronden/beeindigen"));
        assertThat(behandelaar.haal(pad).tekst()).contains(pad + "/gronden");
        assertThat(behandelaar.haal("/werklijst").tekst()).doesNotContain(pad + "/gronden");
    }

    @Test // E4: whoever gave nothing secret has nothing to decide
    void zonder_geheim_is_er_niets_te_beslissen() {
        Bezoeker wijkagent = toneel.wie("wijkagent");
        assertThat(wijkagent.haal(Casusmaker.meldAan(wijkagent, woord)).tekst()).doesNotContain("/gronden");
    }

    @Test // E4, IJ 3.5c: whoever did not give it decides nothing about it
    void een_ander_heeft_hier_niets_te_zeggen() {
        String pad = gemeld(metToestemming());
        Casusmaker.pakOp(regisseur, pad);
        assertThat(regisseur.haal(pad + "/gronden").status()).isEqualTo(404);
    }
}
