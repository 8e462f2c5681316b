package nl.zorgvuldig.kern.verstrekking;

import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.EENHEID;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.HEUVELS;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.zorgvuldig.kern.aanmelding.Informering;
import nl.zorgvuldig.kern.aanmelding.Motivering;
import nl.zorgvuldig.kern.grondslag.Doel;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.proef.Voorbeelden;
import nl.zorgvuldig.kern.proef.Voorbeeldgeheim;
import nl.zorgvuldig.kern.proef.Vraag;
import nl.zorgvuldig.kern.proef.Willekeur;
import nl.zorgvuldig.kern.protocol.Categorie;
import nl.zorgvuldig.kern.protocol.Fase;
import nl.zorgvuldig.kern.taal.Gegeven;
import org.junit.jupiter.api.Test;

/** All violations are gathered before one answer is given: as many reasons as there are things missing. */
class AlleRedenenTest {
    private static final List<UnaryOperator<Vraag>> VAN_DE_PERSOON = List.of(
            vraag -> vraag.met("basis.persoon.rollen", List.of()),
            vraag -> vraag.met("basis.persoon.betrouwbaarheid", Map.of()),
            vraag -> vraag.met("basis.eigenPartij.ondertekend", Map.of()),
            vraag -> vraag.met("basis.eigenPartij.uitgetreden", Optional.of(NU)),
            vraag -> vraag.met("basis.doel", new Doel("gluren")));

    private static final List<UnaryOperator<Vraag>> VAN_HET_DOSSIER = List.of(
            vraag -> vraag.met("basis.dossier.huis", HEUVELS),
            vraag -> vraag.met("basis.dossier.deelnames", Set.of()),
            vraag -> vraag.met("basis.leidendePartij.ondertekend", Map.of()),
            vraag -> vraag.met("basis.leidendePartij.uitgetreden", Optional.of(NU)),
            vraag -> vraag.met("basis.leidendePartij.soorten", Set.of()));

    private static final List<UnaryOperator<Vraag>> VAN_DE_INBRENG = List.of(
            vraag -> vraag.met("inbreng.ingebrachtIn", new Fase("later")),
            vraag -> vraag.met("inbreng.ingetrokken", Optional.of(NU)),
            vraag -> vraag.met("inbreng.categorie", new Categorie("nationaliteit")),
            vraag -> vraag.met("inbreng.id", new Inbreng.Id(EENHEID.waarde())));

    private static final List<UnaryOperator<Vraag>> VAN_DE_AANMELDING = List.of(
            vraag -> vraag.met("gebied", Gegeven.onbekend()),
            vraag -> vraag.met("taak", Gegeven.onbekend()),
            vraag -> vraag.met("criteria", Map.of()),
            vraag -> vraag.met("inbrengen.0.inhoud", Motivering.AFWEZIG),
            vraag -> vraag.met("inbrengen.0.noodzaak", Motivering.AFWEZIG),
            vraag -> vraag.met("inbrengen.0.betrokkene", 4),
            vraag -> vraag.met("inbrengen.0.onderdeel", Gegeven.onbekend()),
            vraag -> vraag.met("basis.eigenPartij.rechten", Set.of()),
            vraag -> vraag.met("beslissingen", Set.of()),
            vraag -> vraag.met("informering", new Informering.NietVastgelegd()));

    @Test // quality: all violations are collected before one answer is given
    void wie_niets_mag_zien_leest_alles_wat_ontbreekt() {
        beproef(Voorbeelden.inzage(), samen(List.of(VAN_DE_PERSOON, VAN_HET_DOSSIER, VAN_DE_INBRENG)));
    }

    @Test // quality, D6: what is missing for a secret is said beside everything else
    void wie_een_geheim_niet_mag_zien_leest_ook_wat_er_verder_ontbreekt() {
        beproef(
                Voorbeelden.inzageGeheim(Voorbeeldgeheim.afgewogen()),
                samen(List.of(
                        VAN_DE_PERSOON,
                        List.of(
                                vraag -> vraag.met("gronden", Set.of()),
                                vraag -> vraag.met("inbreng.ingetrokken", Optional.of(NU))))));
    }

    @Test // quality: all violations are collected before one answer is given
    void wie_niet_kan_aanmelden_leest_alles_wat_ontbreekt() {
        beproef(Voorbeelden.aanmeldingPolitie(), samen(List.of(VAN_DE_PERSOON, VAN_DE_AANMELDING)));
    }

    private static void beproef(Vraag heel, List<UnaryOperator<Vraag>> gebreken) {
        Willekeur kans = Willekeur.met(3);
        for (int keer = 0; keer < 300; keer++) {
            Set<UnaryOperator<Vraag>> gekozen = kans.deel(gebreken, 10 + kans.tot(80));
            Vraag vraag = heel;
            for (UnaryOperator<Vraag> gebrek : gekozen) {
                vraag = gebrek.apply(vraag);
            }
            assertThat(vraag.antwoord().toegestaan()).isEqualTo(gekozen.isEmpty());
            if (!gekozen.isEmpty()) {
                assertThat(new HashSet<>(vraag.antwoord().bevindingen())).hasSizeGreaterThanOrEqualTo(gekozen.size());
            }
        }
    }

    private static List<UnaryOperator<Vraag>> samen(List<List<UnaryOperator<Vraag>>> lijsten) {
        return lijsten.stream().flatMap(List::stream).toList();
    }
}
