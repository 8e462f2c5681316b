package nl.zorgvuldig.verhaal;

import java.util.List;
import nl.zorgvuldig.verhaal.Aanmelding.Gegeven;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever gave something decides later who sees it (D3, IJ 3.5c-d). */
@ExtendWith(Opvoering.class)
class WieZietHetTest {
    private static final String TITEL = "Wie ziet wat uw partij gaf";

    private final Toneel toneel;

    WieZietHetTest(Toneel toneel) {
        this.toneel = toneel;
    }

    @Test // at the next click of everyone else, also on a page that stands open
    void wat_de_gever_voor_zich_houdt_is_bij_de_volgende_klik_weg() {
        vertel(Scherm.BREED, new Muis(), new Muis(), "Zegman", "999970811");
    }

    @Test // WCAG 2.1.1, 1.4.10
    void op_een_smal_scherm_met_alleen_toetsen() {
        vertel(Scherm.SMAL, new Toetsen(), new Toetsen(), "Smalman", "999970823");
    }

    private void vertel(Scherm scherm, Hand wims, Hand pieters, String achternaam, String bsn) {
        try (Bezoeker wim = toneel.met(scherm, wims);
                Bezoeker pieter = toneel.met(scherm, pieters)) {
            String casus = Aanmeldformulier.meld(wim.logtIn(Mens.WIM), Voorbeeld.van(achternaam, bsn), (_, _) -> {});
            pieter.logtIn(Mens.PIETER)
                    .drukIn("form[action='" + casus.replace("dossiers", "wachtrij") + "/oppakken']", "Oppakken");
            pieter.ziet(Voorbeeld.RELATIES, Voorbeeld.POLITIE).zietNiet(TITEL);

            wim.drukEnWacht(TITEL);
            wim.ziet("Een verandering werkt meteen", "U laat dit zien aan iedereen")
                    .keurt("35-wie-ziet-het");
            kaart(wim).open().zegt("Alleen wie ik kies");
            wim.ziet("Vink aan wie dit mag zien").keurt("36-wie-ziet-het-fout");
            kaart(wim).zegt("Nog niemand");
            wim.ziet("U laat dit nog aan niemand zien");

            pieter.pagina().reload();
            pieter.ziet(Voorbeeld.POLITIE).zietNiet(Voorbeeld.RELATIES);

            wim.drukEnWacht("Zo zien anderen wat uw partij gaf");
            wim.ziet("U kijkt alleen", "Wat Pieter Regelink, procesregisseur, Gemeente Zwolle ziet");
            wim.ziet("ziet dit niet", "U laat dit niet aan deze persoon zien", Voorbeeld.POLITIE)
                    .keurt("37-zo-zien-anderen");
        }
    }

    @Test // T10, D3: what usually holds is chosen once, and what is left out is asked for at once
    void een_partij_legt_vast_hoe_zij_meestal_deelt() {
        legtVast(Scherm.BREED, new Muis());
    }

    @Test // WCAG 2.1.1, 1.4.10
    @Tag("check")
    void een_partij_legt_dat_vast_op_een_smal_scherm_met_toetsen() {
        legtVast(Scherm.SMAL, new Toetsen());
    }

    private void legtVast(Scherm scherm, Hand hand) {
        try (Bezoeker gerda = toneel.met(scherm, hand)) {
            gerda.logtIn(Mens.GERDA).gaNaar("/aanmelden");
            gerda.drukEnWacht("Vastleggen hoe uw partij meestal deelt");
            gerda.ziet("Hoe uw partij meestal deelt");
            gerda.antwoord("Wie mag meestal zien wat uw partij geeft?", "Alleen wie ik kies");
            gerda.drukEnWacht("Bewaren");
            gerda.ziet("Vink aan wie dit mag zien").keurt("38a-deelprofiel-fout");
            gerda.vink("De procesregisseur");
            gerda.drukEnWacht("Bewaren");
            gerda.ziet("Uw keuze is bewaard.", "Dit geldt sinds").keurt("38-deelprofiel");
            gerda.antwoord("Wie mag meestal zien wat uw partij geeft?", "Zoals het protocol zegt");
            gerda.drukEnWacht("Bewaren");
            gerda.ziet("Uw keuze is bewaard.");
        }
    }

    @Test // D3, IJ 3.5c: a gemeente lets one person by name see it, and takes that back while the page is open there
    void een_gemeente_wijst_een_mens_aan_en_neemt_het_terug() {
        try (Bezoeker gerda = toneel.metMuis(Scherm.BREED);
                Bezoeker pieter = toneel.metMuis(Scherm.BREED)) {
            String casus = Aanmeldformulier.meld(
                    gerda.logtIn(Mens.GERDA),
                    Voorbeeld.van("Naammans", "999970835")
                            .namens("Maatschappelijke ondersteuning")
                            .met(List.of(new Gegeven(
                                    "Relaties met gezin en directe omgeving", "", Voorbeeld.RELATIES, ""))));
            pieter.logtIn(Mens.PIETER)
                    .drukIn("form[action='" + casus.replace("dossiers", "wachtrij") + "/oppakken']", "Oppakken");
            pieter.ziet(Voorbeeld.RELATIES);

            gerda.drukEnWacht(TITEL);
            kaart(gerda).open().zegt("Nog niemand");
            pieter.pagina().reload();
            pieter.zietNiet(Voorbeeld.RELATIES);

            kaart(gerda)
                    .open()
                    .kiest("Alleen wie ik kies")
                    .vinkt("Pieter Regelink, procesregisseur, Gemeente Zwolle")
                    .zegt("Alleen wie ik kies");
            gerda.ziet("U laat dit alleen zien aan iemand die u bij naam koos").keurt("36a-bij-naam");
            pieter.pagina().reload();
            pieter.ziet(Voorbeeld.RELATIES);

            kaart(gerda).open().zegt("Nog niemand");
            pieter.pagina().reload();
            pieter.zietNiet(Voorbeeld.RELATIES);
        }
    }

    private static Geverskaart kaart(Bezoeker wie) {
        return new Geverskaart(wie, Voorbeeld.RELATIES);
    }
}
