package nl.zorgvuldig.kern.triage;

import static nl.zorgvuldig.kern.proef.Triagevoorbeelden.inzageGevraagd;
import static nl.zorgvuldig.kern.proef.Triagevoorbeelden.politie;
import static nl.zorgvuldig.kern.proef.Triagevoorbeelden.uitvragen;
import static nl.zorgvuldig.kern.proef.Verwacht.geweigerd;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaan;
import static nl.zorgvuldig.kern.proef.Verwacht.toegestaanOmdat;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.KADE;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.VANDAAG;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.inbreng.Kring;
import nl.zorgvuldig.kern.inbreng.Ontvanger;
import nl.zorgvuldig.kern.inbreng.Uitvraag;
import nl.zorgvuldig.kern.inbreng.Voorwaarden;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.protocol.Aard;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Categoriebepaling;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.protocol.Vraagcode;
import nl.zorgvuldig.kern.taal.Gegeven;
import org.junit.jupiter.api.Test;

/** Other partijen are asked one by one, each with its reason, and no more goes along than its givers let (C5, HV-E8). */
class UitvragenTest {
    private static final String NIEMAND = "UITVRAAG kan-niet-antwoorden @partij.0.mensen";

    @Test // C5, HV B2.2.2
    void wie_de_casus_in_handen_heeft_vraagt_een_partij() {
        toegestaanOmdat(
                uitvragen(),
                "UITVRAAG kan-antwoorden",
                "UITVRAAG vraag-gesteld",
                "NOODZAAK vraag-noodzakelijk",
                "UITVRAAG gever-laat-mee",
                "UITVRAAG bevraagde-mag-zien",
                "UITVRAAG antwoordtermijn-gesteld");
        toegestaan(uitvragen().met("meegaven", List.of()));
    }

    @Test // C5: asking nobody is no question, and nobody is asked by default
    void er_wordt_iemand_gevraagd() {
        geweigerd(uitvragen().met("bevraagden", List.of()), "UITVRAAG geen-partij-gevraagd @partij");
    }

    @Test // B2, HV B2.2.2: only on behalf of a partij that lets the house ask
    void de_partij_moet_het_huis_laten_vragen() {
        geweigerd(
                uitvragen().met("basis.leidendePartij.verleend", Map.of()), "ONDERTEKENING bevoegdheid-niet-verleend");
    }

    @Test // C5: whoever asks is not asked
    void de_leidende_partij_vraagt_zichzelf_niets() {
        geweigerd(uitvragen().met("bevraagden.0.partij.id", KADE), "UITVRAAG vraagt-aan-zichzelf @partij.0");
        geweigerd(uitvragen().met("bevraagden.0.partij", Gegeven.onbekend()), "UITVRAAG vraagt-aan-zichzelf @partij.0");
    }

    @Test // C5: nobody is asked who could not answer: no role, no clearance, another partij, a partij that left
    void wie_niet_kan_antwoorden_wordt_niet_gevraagd() {
        geweigerd(uitvragen().met("bevraagden.0.mensen", List.of()), NIEMAND);
        for (String ontnomen : List.of("persoon.betrouwbaarheid", "persoon.rollen")) {
            Object niets = ontnomen.endsWith("rollen") ? List.of() : Map.of();
            geweigerd(uitvragen().met("bevraagden.0.mensen.0." + ontnomen, niets), NIEMAND);
        }
        geweigerd(uitvragen().met("bevraagden.0.mensen.0.kijker.partij", WATERRIJK), NIEMAND);
        geweigerd(uitvragen().met("bevraagden.0.partij.ondertekend", Map.of()), NIEMAND);
        geweigerd(
                uitvragen().met("bevraagden.0.partij.soorten", Set.of()),
                NIEMAND,
                "UITVRAAG vraag-past-niet @partij.0.vraag");
    }

    @Test // S2: a question of the profile, or one in own words
    void er_wordt_iets_gevraagd() {
        Vraag zonder = uitvragen().met("bevraagden.0.vragen", Set.of());
        geweigerd(zonder, "UITVRAAG vraag-ontbreekt @partij.0.vraag");
        toegestaan(zonder.met("bevraagden.0.eigenVraag", Motivering.AANWEZIG));
        geweigerd(
                uitvragen().met("bevraagden.0.vragen", Set.of(new Vraagcode("verzonnen"))),
                "UITVRAAG vraag-past-niet @partij.0.vraag");
        geweigerd(
                uitvragen().met("bevraagden.0.partij.soorten", Set.of(Voorbeeldcodes.COLLEGE)),
                "UITVRAAG vraag-past-niet @partij.0.vraag");
    }

    @Test // C5: necessary for each; of many each says why this one too
    void van_elke_partij_staat_erbij_waarom() {
        geweigerd(
                uitvragen().met("bevraagden.0.noodzaak", Motivering.AFWEZIG),
                "NOODZAAK vraag-zonder-noodzaak @partij.0.noodzaak");
        Vraag veel = uitvragen().met("bevraagden", List.of(politie(), politie(), politie()));
        assertVeel(veel);
        toegestaan(uitvragen().met("bevraagden", List.of(politie(), politie())));
        toegestaan(veel.met("bevraagden.0.toelichting", Motivering.AANWEZIG)
                .met("bevraagden.1.toelichting", Motivering.AANWEZIG)
                .met("bevraagden.2.toelichting", Motivering.AANWEZIG));
    }

    private static void assertVeel(Vraag veel) {
        String een = "NOODZAAK veel-partijen-gevraagd @partij.0.toelichting";
        geweigerd(veel, een, een, een);
    }

    @Test // HV-E8: the giver says whether it may be told; who it is about is always told
    void wat_de_gever_niet_laat_gaat_niet_mee() {
        Vraag niet = uitvragen().met("meegaven.0.inbreng.voorwaarden", Gegeven.bekend(Voorwaarden.OPEN));
        geweigerd(niet, "UITVRAAG gever-laat-niet-mee @mee.0");
        toegestaan(niet.pasProtocol("categorieen", (Map<Categorie, Categoriebepaling> oud) -> alsPersonalia(oud)));
        geweigerd(
                uitvragen().met("meegaven.0.inbreng.voorwaarden", Gegeven.onbekend()),
                "UITVRAAG gever-laat-niet-mee @mee.0",
                "UITVRAAG bevraagde-mag-niet-zien @mee.0");
    }

    private static Map<Categorie, Categoriebepaling> alsPersonalia(Map<Categorie, Categoriebepaling> categorieen) {
        return categorieen.entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, een -> Kopie.met(een.getValue(), "aard", Aard.PERSONALIA)));
    }

    @Test // D3, E2: nothing goes along that whoever is asked may not see
    void wat_de_bevraagde_niet_mag_zien_gaat_niet_mee() {
        String niet = "UITVRAAG bevraagde-mag-niet-zien @mee.0";
        geweigerd(
                uitvragen()
                        .met(
                                "meegaven.0.inbreng.voorwaarden",
                                Gegeven.bekend(new Voorwaarden(new Kring.Iedereen(), Set.of(EENHEID), Uitvraag.MAG))),
                niet);
        Voorwaarden anderen =
                new Voorwaarden(new Kring.Alleen(Set.of(new Ontvanger.EenPartij(WATERRIJK))), Set.of(), Uitvraag.MAG);
        geweigerd(uitvragen().met("meegaven.0.inbreng.voorwaarden", Gegeven.bekend(anderen)), niet);
        geweigerd(uitvragen().met("meegaven.0.inbreng.voortgezetNaar", Set.of()), niet);
        Voorwaarden deze =
                new Voorwaarden(new Kring.Alleen(Set.of(new Ontvanger.EenPartij(EENHEID))), Set.of(), Uitvraag.MAG);
        toegestaan(uitvragen().met("meegaven.0.inbreng.voorwaarden", Gegeven.bekend(deze)));
    }

    @Test // C5: a last day, within what the profile lets
    void er_is_een_laatste_dag() {
        String ontbreekt = "UITVRAAG antwoordtermijn-ontbreekt @vraag.uiterlijk";
        toegestaan(uitvragen().met("uiterlijk", Gegeven.bekend(VANDAAG)));
        toegestaan(uitvragen().met("uiterlijk", Gegeven.bekend(VANDAAG.plusDays(14))));
        geweigerd(uitvragen().met("uiterlijk", Gegeven.bekend(VANDAAG.minusDays(1))), ontbreekt);
        geweigerd(uitvragen().met("uiterlijk", Gegeven.bekend(VANDAAG.plusDays(15))), ontbreekt);
        geweigerd(uitvragen().met("uiterlijk", Gegeven.onbekend()), ontbreekt);
        geweigerd(uitvragen().pasProtocol("termijnen", UitvragenTest::zonderAntwoordtermijn), ontbreekt);
    }

    private static Map<Termijnbepaling.Soort, Termijnbepaling> zonderAntwoordtermijn(
            Map<Termijnbepaling.Soort, Termijnbepaling> termijnen) {
        Map<Termijnbepaling.Soort, Termijnbepaling> rest = new HashMap<>(termijnen);
        rest.remove(Termijnbepaling.Soort.ANTWOORD_UITVRAAG);
        return rest;
    }

    @Test // C5, C6: who is asked sees what went along with the own question, and nothing else
    void wie_gevraagd_is_ziet_alleen_wat_meeging() {
        toegestaanOmdat(inzageGevraagd(), "ZICHT meegegeven-met-de-vraag");
        geweigerd(inzageGevraagd().met("inbreng.meegegeven", Set.of()), "ZICHT buiten-zicht");
        geweigerd(inzageGevraagd().met("inbreng.meegegeven", Set.of(WATERRIJK)), "ZICHT buiten-zicht");
        geweigerd(
                inzageGevraagd().met("basis.dossier.deelnames", Set.of()),
                "BETROKKENHEID niet-betrokken",
                "ZICHT buiten-zicht");
    }
}
