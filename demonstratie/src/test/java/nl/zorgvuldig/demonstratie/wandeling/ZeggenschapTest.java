package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.proef.Bladzijde;
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
}
