package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Formulier;
import nl.zorgvuldig.huis.proef.Webhuis;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.Profiel;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A law that the protocol names lets a secret go, to the kind of partij that it names and to nobody else (E4, IJ 6.4e). */
class UitzonderingTest {
    private static final String NAAM = "ijsselland";
    private static final Path PROFIEL =
            Path.of("../protocollen/src/main/resources/protocollen", NAAM, "2020-01-01.yaml");

    @Test // E4, E5, IJ 6.4e: on record with why, and its end closes it again
    void een_wet_die_het_profiel_noemt_laat_delen_tot_zij_eindigt(@TempDir Path map) throws IOException {
        Profielkeuzes keuzes = new Profielkeuzes(NAAM, gelezen());
        Path huis = Proefprofielhuis.schrijf(map, keuzes);
        Files.writeString(
                huis,
                Files.readString(huis)
                        .replaceFirst(
                                "naam: vertrekt, soorten: \\[[^]]*]",
                                "naam: vertrekt, soorten: [raad-kinderbescherming]"));
        try (Webhuis web = Proefdemonstratie.metHuizen(List.of(huis))) {
            loop(new Profielloop(web, keuzes));
        }
    }

    private static void loop(Profielloop loop) {
        Aanmeldproeven meldingen = new Aanmeldproeven(loop);
        UnaryOperator<Formulier> gezondheid = formulier -> formulier
                .vul("gegeven.0.categorie", "gezondheid")
                .vul("gegeven.0.onderdeel", "")
                .vul("grond.0.weg", "wet")
                .vul("grond.0.wet", "raad")
                .vul("grond.0.waarom", "De raad onderzoekt.");

        Bezoeker ander = loop.als(Proefprofielhuis.AANMELDER);
        String geweigerd = meldingen.verstuurd(Proefprofielhuis.AANMELDER, gezondheid);
        assertThat(geweigerd).contains("Kies een wet die dit profiel noemt").doesNotContain("Een wet laat het toe");
        assertThat(ander.haal("/werklijst").tekst()).doesNotContain("/dossiers/");

        UnaryOperator<Formulier> vanDeRaad =
                formulier -> gezondheid.apply(formulier).vul("taak", "kinderbescherming");
        assertThat(meldingen.verstuurd(
                        Proefprofielhuis.VERTREKT,
                        formulier -> vanDeRaad.apply(formulier).vul("grond.0.waarom", " ")))
                .contains("Schrijf op waarom deze wet hier geldt", "Een wet laat het toe");
        String pad = meldingen.meldAan(Proefprofielhuis.VERTREKT, vanDeRaad);
        Bezoeker regisseur = loop.als(Proefprofielhuis.REGISSEUR);
        Casusmaker.pakOp(regisseur, pad);
        assertThat(regisseur.haal(pad).tekst()).contains(Aanmeldproeven.INHOUD);

        Bezoeker gever = loop.als(Proefprofielhuis.VERTREKT);
        assertThat(gever.haal(pad + "/gronden").tekst()).contains("Wet die delen toelaat", "De raad onderzoekt.");
        gever.verstuur(gever.haal(pad + "/gronden").formulier(pad + "/gronden/beeindigen"));
        assertThat(regisseur.haal(pad).tekst()).doesNotContain(Aanmeldproeven.INHOUD);
    }

    private static Profiel gelezen() {
        return Optional.of(new ProtocolLezer().lees(PROFIEL))
                .filter(Leesuitslag.Gelezen.class::isInstance)
                .map(Leesuitslag.Gelezen.class::cast)
                .orElseThrow()
                .profiel();
    }
}
