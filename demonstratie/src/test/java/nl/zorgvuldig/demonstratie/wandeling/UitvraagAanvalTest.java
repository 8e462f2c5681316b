package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bladzijde;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Forms of questions and answers that were not filled in as the page let: nothing more goes along, is read or is given. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UitvraagAanvalTest {
    private static final String WOORD = "Kanariegeheim9917";
    private static final String ANTWOORD = "Zangvogel6630";
    private static final String POLITIE = "Politie Regionale Eenheid Oost-Nederland";
    private static final String DEVENTER = "Gemeente Deventer";

    private Webhuis huis;
    private Bezoeker wim;
    private Bezoeker pieter;
    private Bezoeker gerda;
    private Bezoeker bram;

    @BeforeAll
    void open() {
        huis = Proefdemonstratie.open();
        wim = Proefdemonstratie.als(huis, "wijkagent", Toneel.EERSTE);
        pieter = Proefdemonstratie.als(huis, "procesregisseur", Toneel.EERSTE);
        gerda = Proefdemonstratie.als(huis, "consulent", Toneel.EERSTE);
        bram = Proefdemonstratie.als(huis, "behandelaar", Toneel.EERSTE);
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    @Test // HV-E8: what its giver does not let along cannot be put in the form
    void wat_niet_mee_mag_gaat_ook_met_een_eigen_formulier_niet_mee() {
        String pad = Uitvraagmaker.inTriage(wim, pieter, WOORD);
        List<String> inbrengen = Casusmaker.keuzes(pieter.haal(pad + "/beoordelen"), "noodzaak").stream()
                .map(veld -> veld.substring("noodzaak.".length()))
                .toList();
        assertThat(inbrengen).hasSizeGreaterThan(2);
        Formulier vraag = gevuld(pad).vul("mee", inbrengen.toArray(String[]::new));
        Bladzijde geweigerd = pieter.verstuur(vraag);
        assertThat(geweigerd.status()).isEqualTo(422);
        assertThat(geweigerd.tekst()).contains("veld-mee");
        assertThat(gerda.haal(pad + "/vraag").status()).isEqualTo(404);
        assertThat(pieter.verstuur(gevuld(pad).vul("mee", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(422);
        assertThat(gerda.haal(pad + "/vraag").status()).isEqualTo(404);
    }

    @Test // C5: nobody answers but whom the page offered, and whoever leads the casus is not asked
    void alleen_wie_kan_antwoorden_wordt_gevraagd() {
        String pad = Uitvraagmaker.inTriage(wim, pieter, WOORD);
        Formulier vraag = gevuld(pad);
        vraag.velden().keySet().stream()
                .filter(veld -> veld.endsWith(".mensen"))
                .toList()
                .forEach(veld -> vraag.vul(veld, iemandVan(POLITIE), iemandVan("Creating Balance")));
        assertThat(pieter.verstuur(vraag).status()).isEqualTo(422);
        String politie = partij(POLITIE);
        Bladzijde leidend = pieter.verstuur(gevuld(pad)
                .vul("partij", politie)
                .vul("bij." + politie + ".noodzaak", WOORD)
                .vul("bij." + politie + ".eigen", WOORD)
                .vul("bij." + politie + ".mensen", iemandVan(POLITIE)));
        assertThat(leidend.status()).isEqualTo(422);
        assertThat(gerda.haal(pad + "/vraag").status()).isEqualTo(404);
    }

    @Test // C5, D2: an answer gives something about people that were named in the question, and about nobody else
    void een_antwoord_gaat_over_wie_gevraagd_is() {
        String pad = Uitvraagmaker.inTriage(wim, pieter, WOORD);
        Uitvraagmaker.vraag(pieter, pad, WOORD, DEVENTER);
        for (String wie : List.of("ander.0", "ander.7", "iemand")) {
            Formulier antwoord = Uitvraagmaker.ingevuld(gerda, pad, ANTWOORD)
                    .vul("gegeven.0.wie", wie)
                    .vul("ander.0.soort", "1")
                    .vul("ander.0.voornamen", "Verzonnen")
                    .vul("ander.0.geslachtsnaam", "Verzonnen")
                    .vul("ander.0.geboortedatum", "3-12-1990");
            assertThat(gerda.verstuur(antwoord).status()).as(wie).isEqualTo(422);
        }
        assertThat(pieter.haal(pad).tekst()).contains("Wacht op antwoord").doesNotContain(ANTWOORD);
    }

    @Test // C5: an answer is given once, and not with another casus or after it was taken back
    void een_antwoord_geldt_een_keer() {
        String pad = Uitvraagmaker.inTriage(wim, pieter, WOORD);
        Uitvraagmaker.vraag(pieter, pad, WOORD, DEVENTER);
        Formulier tweede = gerda.haal(pad + "/vraag").formulier(pad + "/vraag").vul("vraag.antwoord", "GEEFT_NIET");
        Uitvraagmaker.geef(gerda, pad, ANTWOORD);
        assertThat(gerda.verstuur(tweede).status()).isIn(403, 404, 422);
        assertThat(pieter.haal(pad).tekst()).contains(ANTWOORD);
        String terug = Uitvraagmaker.inTriage(wim, pieter, WOORD);
        Uitvraagmaker.vraag(pieter, terug, WOORD, DEVENTER);
        Formulier open = Uitvraagmaker.ingevuld(gerda, terug, ANTWOORD);
        pieter.verstuur(pieter.haal(terug).formulier(terug + "/uitvraag/terugnemen"));
        assertThat(gerda.verstuur(open).status()).isIn(403, 404, 422);
        assertThat(pieter.haal(terug).tekst()).doesNotContain(ANTWOORD);
    }

    @Test // C6: nobody takes back a question but who asks, and only in that casus
    void een_vraag_van_een_ander_neemt_niemand_terug() {
        String pad = Uitvraagmaker.inTriage(wim, pieter, WOORD);
        String ander = Uitvraagmaker.inTriage(wim, pieter, WOORD);
        Uitvraagmaker.vraag(pieter, pad, WOORD, DEVENTER);
        Matcher vraag = Pattern.compile("name=\"uitvraag\" value=\"([0-9a-f-]{36})\"")
                .matcher(pieter.haal(pad).tekst());
        assertThat(vraag.find()).isTrue();
        for (Bezoeker wie : List.of(gerda, wim, bram)) {
            assertThat(Losformulier.van(wie)
                            .met("uitvraag", vraag.group(1))
                            .verstuur(pad + "/uitvraag/terugnemen")
                            .status())
                    .isIn(403, 404);
        }
        assertThat(Losformulier.van(pieter)
                        .met("uitvraag", vraag.group(1))
                        .verstuur(ander + "/uitvraag/terugnemen")
                        .status())
                .isIn(403, 404, 422);
        assertThat(gerda.haal(pad + "/vraag").status()).isEqualTo(200);
    }

    @Test // IJ 11.1, H: when the casus goes, what was asked and answered goes with it
    void met_de_casus_verdwijnen_vraag_en_antwoord() {
        String pad = Uitvraagmaker.inTriage(wim, pieter, WOORD);
        Uitvraagmaker.vraag(pieter, pad, WOORD, DEVENTER, "Stichting Dimence");
        Uitvraagmaker.geef(gerda, pad, ANTWOORD);
        Formulier weg = pieter.haal(pad + "/beoordelen").formulier(pad + "/beoordelen");
        assertThat(pieter.verstuur(weg.vul("uitkomst", "afgevallen-in-triage").vul("reden", "geen-gezamenlijke-aanpak"))
                        .status())
                .isEqualTo(200);
        UUID dossier = UUID.fromString(pad.substring(pad.lastIndexOf('/') + 1));
        for (String tabel : List.of("uitvraag", "vastlegging", "inbreng", "betrokkenheid", "mededeling")) {
            assertThat(tel(tabel, dossier)).as(tabel).isZero();
        }
        for (Bezoeker wie : List.of(gerda, bram, wim)) {
            assertThat(wie.haal(pad).status()).isEqualTo(404);
            assertThat(wie.haal("/werklijst").tekst()).doesNotContain(pad);
        }
        assertThat(wim.haal("/werklijst").tekst()).doesNotContain(ANTWOORD);
    }

    private long tel(String tabel, UUID dossier) {
        return Proefserver.vrij(huis.databank())
                .sql("select count(*) from zorgvuldig." + tabel + " where dossier_id = ?")
                .param(dossier)
                .query(Long.class)
                .single();
    }

    private Formulier gevuld(String pad) {
        Formulier vraag = Uitvraagmaker.gekozen(pieter, pad, DEVENTER);
        vraag.velden().keySet().stream()
                .filter(veld -> veld.endsWith(".noodzaak") || veld.endsWith(".eigen"))
                .toList()
                .forEach(veld -> vraag.vul(veld, WOORD));
        return vraag;
    }

    /** Someone with a role for a partij. */
    private String iemandVan(String partij) {
        return Proefserver.vrij(huis.databank())
                .sql("""
                        select r.persoon_id::text from zorgvuldig.rolverlening r
                        join zorgvuldig.partij p on p.partij_id = r.partij_id
                        where p.naam = ? limit 1
                        """)
                .param(partij)
                .query(String.class)
                .single();
    }

    private String partij(String naam) {
        return Proefserver.vrij(huis.databank())
                .sql("select partij_id::text from zorgvuldig.partij where naam = ?")
                .param(naam)
                .query(String.class)
                .single();
    }
}
