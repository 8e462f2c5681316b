package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
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

/**
 * Using for a task of one's own what another gave (D4, IJ 3.5d), in a house whose text knows it and where a partij sees what
 * another gave.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EigenTaakTest {
    private static final Path PROFIEL =
            Path.of("../protocollen/src/main/resources/protocollen/landelijk/2017-01-01.yaml");
    private static final String MAG = "Uw partij mag dit ook voor een eigen taak gebruiken.";
    private static final String VRAAG = "Voor een eigen taak van uw partij vraagt u aanmelder om akkoord.";
    private static final String AKKOORD = """
            insert into zorgvuldig.inbrengvoorwaarde
            select (jsonb_populate_record(w, jsonb_build_object('inbrengvoorwaarde_id', gen_random_uuid(),
                    'versie', w.versie + 1, 'eigen_taak', (select jsonb_build_array(partij_id) from zorgvuldig.partij
                        where naam = :partij)))).*
            from zorgvuldig.inbrengvoorwaarde w where w.inbreng_id = :inbreng order by w.versie desc limit 1
            """;

    private Webhuis huis;
    private Profielloop loop;

    @BeforeAll
    void open(@TempDir Path map) throws IOException {
        Path eigen = Files.writeString(
                Files.createDirectories(map.resolve("landelijk")).resolve("2017-01-02.yaml"),
                Files.readString(PROFIEL)
                        .replace("geldig_vanaf: \"2017-01-01\"", "geldig_vanaf: \"2017-01-02\"")
                        .replace(
                                "  uitvraag: true\n",
                                "  uitvraag: true\n  eigen_taak: {artikelen: [HV B2.2.2 zeggenschap]}\n"));
        Profielkeuzes keuzes = new Profielkeuzes("landelijk", gelezen(eigen));
        assertThat(keuzes.protocol().zeggenschap().kentEigenTaak()).isTrue();
        Path beschrijving = Proefprofielhuis.schrijf(map, keuzes);
        Files.writeString(
                beschrijving, Files.readString(beschrijving).replace("profiel: landelijk", "profiel: " + eigen));
        huis = Proefdemonstratie.metHuizen(List.of(beschrijving));
        loop = new Profielloop(huis, keuzes);
    }

    private static Profiel gelezen(Path bestand) {
        return switch (new ProtocolLezer().lees(bestand)) {
            case Leesuitslag.Gelezen goed -> goed.profiel();
            case Leesuitslag.Fouten fout -> throw new AssertionError(fout.toString());
        };
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    private String meldAan() {
        return new Aanmeldproeven(loop).meldAan(Proefprofielhuis.POLITIE);
    }

    private UUID partij(String naam) {
        return loop.vrij()
                .sql("select partij_id from zorgvuldig.partij where naam = ?")
                .param(naam)
                .query(UUID.class)
                .single();
    }

    private Formulier besluit(String pad) {
        Bladzijde pagina = loop.als(Proefprofielhuis.POLITIE).haal(pad + "/zeggenschap");
        String kaart = Arrays.stream(pagina.tekst().split("<article"))
                .filter(deel -> deel.contains(Aanmeldproeven.INHOUD))
                .findFirst()
                .orElseThrow();
        return pagina.formulieren().stream()
                .filter(formulier -> formulier.actie().equals(pad + "/zeggenschap"))
                .filter(formulier -> kaart.contains(formulier.waarde("inbreng")))
                .findFirst()
                .orElseThrow();
    }

    private static String plaats(Formulier formulier, String veld) {
        return "zeggenschap." + formulier.waarde("inbreng") + "." + veld;
    }

    @Test // D4, IJ 3.5d: apart from who may see it, and never for a partij that may never see it
    void de_gever_geeft_een_partij_akkoord_voor_een_eigen_taak() {
        String pad = meldAan();
        String partij = partij(Proefprofielhuis.AANMELDER).toString();
        Formulier formulier = besluit(pad);
        Bladzijde fout = loop.als(Proefprofielhuis.POLITIE)
                .verstuur(formulier.vul(plaats(formulier, "eigen"), partij).vul(plaats(formulier, "nooit"), partij));
        assertThat(fout.status()).isEqualTo(422);
        assertThat(fout.tekst()).contains("Een partij die dit nooit mag zien, kan het ook niet gebruiken.");

        Formulier goed = besluit(pad);
        assertThat(loop.als(Proefprofielhuis.POLITIE)
                        .verstuur(goed.vul(plaats(goed, "eigen"), partij))
                        .status())
                .isEqualTo(200);
        assertThat(loop.als(Proefprofielhuis.POLITIE).haal(pad).tekst())
                .contains("Ook voor een eigen taak van: aanmelder.");
        Formulier weg = besluit(pad);
        loop.als(Proefprofielhuis.POLITIE).verstuur(weg.vul(plaats(weg, "eigen")));
        assertThat(loop.als(Proefprofielhuis.POLITIE).haal(pad).tekst()).doesNotContain("Ook voor een eigen taak");
    }

    @Test // D4: who sees it reads with each thing whether it is for the casus alone; the house has no task of its own
    void wie_het_ziet_leest_of_het_ook_voor_een_eigen_taak_mag() {
        String pad = meldAan();
        UUID inbreng = UUID.fromString(besluit(pad).waarde("inbreng"));
        Casusmaker.pakOp(loop.als(Proefprofielhuis.REGISSEUR), pad);
        assertThat(loop.als(Proefprofielhuis.POLITIE).haal(pad).tekst()).doesNotContain(MAG, VRAAG);

        loop.vrij()
                .sql("update zorgvuldig.inbreng set gever_id = ? where inbreng_id = ?")
                .params(partij(Proefprofielhuis.AANMELDER), inbreng)
                .update();
        assertThat(loop.als(Proefprofielhuis.POLITIE).haal(pad).tekst())
                .contains(Aanmeldproeven.INHOUD, VRAAG)
                .doesNotContain(MAG);
        geefAkkoord(inbreng, Proefprofielhuis.POLITIE_ZONDER_BESLISSING);
        assertThat(loop.als(Proefprofielhuis.POLITIE).haal(pad).tekst()).contains(VRAAG);
        geefAkkoord(inbreng, Proefprofielhuis.POLITIE);
        assertThat(loop.als(Proefprofielhuis.POLITIE).haal(pad).tekst())
                .contains(MAG)
                .doesNotContain(VRAAG);
        assertThat(loop.als(Proefprofielhuis.REGISSEUR).haal(pad).tekst())
                .contains(Aanmeldproeven.INHOUD)
                .doesNotContain(MAG, VRAAG);
    }

    private void geefAkkoord(UUID inbreng, String wie) {
        assertThat(loop.vrij()
                        .sql(AKKOORD)
                        .param("partij", wie)
                        .param("inbreng", inbreng)
                        .update())
                .isOne();
    }
}
