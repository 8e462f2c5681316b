package nl.zorgvuldig.protocollen.vergelijking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.zorgvuldig.protocollen.Leesuitslag;
import nl.zorgvuldig.protocollen.ProtocolLezer;
import nl.zorgvuldig.protocollen.Zinbestand;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VergelijkingTest {
    private static final Leesuitslag.Gelezen BASIS = gelezen(new ProtocolLezer().leesIngebouwd("ijsselland"));
    private static final String KOP = """
            schema: v1
            naam: proefhuis
            titel: Protocol van een proefhuis
            geldig_vanaf: "2021-01-01"
            bouwt_op: ijsselland/2020-01-01
            """;

    private static Leesuitslag.Gelezen gelezen(Leesuitslag uitslag) {
        assertThat(uitslag).isInstanceOf(Leesuitslag.Gelezen.class);
        return (Leesuitslag.Gelezen) uitslag;
    }

    private static Leesuitslag.Gelezen proefhuis(String verschillen) {
        byte[] bytes = (KOP + verschillen).getBytes(StandardCharsets.UTF_8);
        return gelezen(new ProtocolLezer().lees(Path.of("proefhuis", "2021-01-01.yaml"), bytes));
    }

    private static List<String> verschillen(String anders) {
        return Vergelijking.van(BASIS, proefhuis(anders)).stream()
                .map(verschil -> verschil.kop() + " | " + verschil.zin())
                .toList();
    }

    @Test // Q1: of a text and the one that follows it: what holds now, and what will
    void van_een_opvolger_staat_er_wat_nu_geldt_en_straks() {
        List<Verschil> verschillen = Vergelijking.opvolging(BASIS, proefhuis("""
                rollen:
                  - {code: aanmelder, eisen: [geheimhouding]}
                soorten:
                  - {code: vangrail, naam: wegbeheerder, artikelen: [IJ 6.4a], voorwaarden: [], taken: [{code: wegbeheer, naam: wegbeheer, artikelen: [Gemw 172 lid 3]}]}
                """));
        assertThat(verschillen).extracting(Verschil::alleen).containsOnly("", Vergelijking.STRAKS);
        assertThat(verschillen)
                .flatExtracting(Verschil::regels)
                .anySatisfy(regel -> assertThat(regel).contains("Nu: ", "Straks: "))
                .noneSatisfy(regel -> assertThat(regel).contains("proefhuis"));
    }

    @Test // Q1: other names and other articles change nothing of what is allowed
    void andere_namen_en_andere_artikelen_zijn_geen_verschil() {
        assertThat(verschillen("")).isEmpty();
        assertThat(verschillen("""
                fasen: [{code: triage, naam: Selectie}]
                rollen: [{code: aanmelder, naam: melder, artikelen: [IJ 1.18]}]
                categorieen: [{code: personalia, betrokkenen: [2, 1]}]
                """)).isEmpty();
    }

    @Test // Q1: what a role asks, and a term
    void wat_anders_is_staat_er_van_beide_kanten_met_de_artikelen() {
        assertThat(verschillen("""
                rollen: [{code: aanmelder, eisen: [geheimhouding, screening], artikelen: [IJ 13.1]}]
                termijnen: [{soort: logboek, duur: 6 maanden, artikelen: [IJ 11.3]}]
                """))
                .containsExactly(
                        "Rollen | anders: aanmelder – vooraf nodig: de verklaring omtrent het gedrag of de screening bij"
                                + " ijsselland, de getekende verklaring van geheimhouding + de verklaring omtrent het"
                                + " gedrag of de screening bij proefhuis (IJ 1.18, 13.2 bij ijsselland; IJ 13.1 bij"
                                + " proefhuis)",
                        "Termijnen | anders: bewaren van het logboek – duur: 1 jaar bij ijsselland, 6 maanden bij"
                                + " proefhuis (IJ 11.2d, bijlage 3; ontwerp termijnen bij ijsselland; IJ 11.3 bij"
                                + " proefhuis)");
    }

    @Test // Q1: what one has and the other has not, from both sides
    void wat_maar_bij_een_van_beide_staat_is_voluit_te_lezen() {
        assertThat(verschillen("""
                aanmelding:
                  gebieden:
                    - {code: top-x, vervalt: true}
                    - {code: havens, naam: havens, artikelen: [IJ bijlage 2]}
                open_vragen: [{code: gebieden, vervalt: true}]
                """))
                .containsExactly(
                        "Aanmelden, gebieden | alleen bij ijsselland: zware overlast met een veiligheidsrisico (top x)"
                                + " (IJ bijlage 2 b)",
                        "Aanmelden, gebieden | alleen bij proefhuis: havens (IJ bijlage 2)");
    }

    @Test // Q1: who may do what in a phase, under the heading of that phase
    void een_bevoegdheid_staat_onder_haar_fase() {
        assertThat(verschillen("""
                fasen:
                  - code: triage
                    naam: Selectie
                    bevoegdheden:
                      - {rol: aanmelder, handeling: inzien, betrokkenheid: aanmelder, zicht: alles, artikelen: [IJ 2.1]}
                      - {rol: aanmelder, handeling: akkoord_geven, betrokkenheid: aanmelder, artikelen: [IJ 3.5c]}
                      - {rol: procesregisseur, handeling: inzien, betrokkenheid: behandelaar, zicht: alles, artikelen: [IJ 1.19]}
                      - {rol: procesregisseur, handeling: beoordelen, betrokkenheid: behandelaar, artikelen: [IJ 1.19]}
                      - {rol: aanmelder, handeling: vernietigen, betrokkenheid: aanmelder, artikelen: [IJ 9.5]}
                """))
                .filteredOn(verschil ->
                        !verschil.contains("als de eigen partij iets is gevraagd") && !verschil.contains("iets vragen"))
                .containsExactly(
                        "Fasen, Triage, wie wat mag | anders: aanmelder mag gegevens inzien – mag zien: alleen wat de"
                                + " eigen partij gaf bij ijsselland, alles in de fase bij proefhuis (IJ 2.1, 9.1 bij"
                                + " ijsselland; IJ 2.1 bij proefhuis)",
                        "Fasen, Triage, wie wat mag | alleen bij ijsselland: procesregisseur mag gegevens vernietigen –"
                                + " wanneer: als iemand de casus in handen heeft (IJ 9.5, 11.1)",
                        "Fasen, Triage, wie wat mag | alleen bij proefhuis: aanmelder mag gegevens vernietigen –"
                                + " wanneer: als iemand de casus zelf heeft aangemeld (IJ 9.5)");
    }

    @Test // Q1: a norm says nothing but where it rests
    void een_norm_met_andere_artikelen_is_een_verschil() {
        assertThat(verschillen("normen: [{norm: huis, artikelen: [IJ 4.4]}]\n"))
                .containsExactly(
                        "Artikelen per norm | anders: eigen huis – rust op: IJ 4.3 bij ijsselland, IJ 4.4 bij proefhuis");
    }

    @Test // Q1: how long data stay and who still sees them
    void bewaren_staat_er_in_woorden() {
        String trap = BASIS.boom()
                .alle("bewaring.trappen")
                .findFirst()
                .orElseThrow()
                .tekst("code")
                .orElseThrow();
        assertThat(verschillen("bewaring: {trappen: [{code: " + trap + ", zicht: [{rol: deelnemer, wat: namen}]}]}\n"))
                .singleElement()
                .asString()
                .startsWith("Bewaren, wie nog wat ziet | anders: ")
                .contains("ziet alles bij ijsselland, rol deelnemer aan de casus ziet alleen de namen bij proefhuis");
    }

    @Test // two versions of one protocol are told apart by their first day
    void twee_versies_van_een_naam_heten_naar_hun_eerste_dag() {
        byte[] later = (KOP.replace("proefhuis\n", "ijsselland\n") + "termijnen: [{soort: logboek, duur: 6 maanden}]\n")
                .getBytes(StandardCharsets.UTF_8);
        Leesuitslag.Gelezen nieuw = gelezen(new ProtocolLezer().lees(Path.of("ijsselland", "2021-01-01.yaml"), later));
        assertThat(Vergelijking.van(BASIS, nieuw))
                .singleElement()
                .extracting(Verschil::zin)
                .asString()
                .contains("1 jaar bij ijsselland/2020-01-01, 6 maanden bij ijsselland/2021-01-01");
    }

    @Test // a field that comes without a word would show its code to a jurist
    void elk_veld_van_het_schema_heeft_een_woord() {
        Set<String> velden = new TreeSet<>();
        verzamel(schema(), velden);
        velden.removeAll(Uitschrijver.OVERGESLAGEN);
        velden.removeAll(Set.of("norm", "reden", "te_verifieren", "raakt", "standaard", "vraag", "besluit_door"));
        assertThat(Woordgebruik.velden()).containsAll(velden);
    }

    @Test // two things under one word would overwrite each other
    void elk_kenmerk_heeft_een_eigen_woord() {
        assertThat(Zinbestand.lees("vergelijken").teksten("kenmerken").values()).doesNotHaveDuplicates();
    }

    @Test // every event and every sight has a word
    void elke_gebeurtenis_en_elk_zicht_heeft_een_woord() {
        Zinbestand woorden = Zinbestand.lees("woorden");
        assertThat(woorden.teksten("gebeurtenis").keySet())
                .containsAll(codes("/$defs/gebeurtenis/enum", UnaryOperator.identity()));
        assertThat(woorden.teksten("bewaarzicht").keySet())
                .containsAll(codes(
                        "/$defs/trap/properties/zicht/items/properties/wat/enum",
                        code -> code.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static List<String> codes(String plaats, UnaryOperator<String> vorm) {
        List<String> codes = schema().at(plaats).values().stream()
                .map(JsonNode::stringValue)
                .map(vorm)
                .toList();
        assertThat(codes).isNotEmpty();
        return codes;
    }

    private static void verzamel(JsonNode schema, Set<String> velden) {
        JsonNode eigen = schema.path("properties");
        if (schema.path("additionalProperties").isBoolean() && eigen.isObject()) {
            velden.addAll(eigen.propertyNames());
        }
        schema.values().forEach(deel -> verzamel(deel, velden));
    }

    private static JsonNode schema() {
        try (InputStream stroom = ProtocolLezer.class.getResourceAsStream("/schema/v1/protocol.schema.json")) {
            return new JsonMapper().readTree(Objects.requireNonNull(stroom));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
