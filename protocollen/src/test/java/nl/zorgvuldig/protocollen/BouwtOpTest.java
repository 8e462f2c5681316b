package nl.zorgvuldig.protocollen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Period;
import java.util.List;
import nl.zorgvuldig.kern.protocol.Gebied;
import nl.zorgvuldig.kern.protocol.Protocol;
import nl.zorgvuldig.kern.protocol.Termijnbepaling;
import nl.zorgvuldig.kern.taal.Termijn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BouwtOpTest {
    private static final String KOP = """
            schema: v1
            naam: proefhuis
            titel: Protocol van een proefhuis
            geldig_vanaf: "2021-01-01"
            bouwt_op: ijsselland/2020-01-01
            """;

    @TempDir
    private Path map;

    private Leesuitslag lees(String tekst) throws IOException {
        return lees("proefhuis/2021-01-01", tekst);
    }

    private Leesuitslag lees(String verwijzing, String tekst) throws IOException {
        return new ProtocolLezer().lees(schrijf(verwijzing, tekst));
    }

    private Path schrijf(String verwijzing, String tekst) throws IOException {
        Path bestand = map.resolve(verwijzing + ".yaml");
        Files.createDirectories(bestand.resolveSibling(""));
        return Files.writeString(bestand, tekst);
    }

    private static Protocol protocol(Leesuitslag uitslag) {
        assertThat(uitslag).isInstanceOf(Leesuitslag.Gelezen.class);
        return ((Leesuitslag.Gelezen) uitslag).profiel().protocol();
    }

    private static List<String> fouten(Leesuitslag uitslag) {
        assertThat(uitslag).isInstanceOf(Leesuitslag.Fouten.class);
        return ((Leesuitslag.Fouten) uitslag)
                .fouten().stream().map(Leesfout::toString).toList();
    }

    @Test // Q1: without differences the rules are those of the base, under an own name
    void zonder_verschillen_geldt_wat_er_in_de_basis_staat() throws IOException {
        Protocol basis = protocol(new ProtocolLezer().leesIngebouwd("ijsselland"));
        Protocol eigen = protocol(lees(KOP));
        assertThat(eigen).usingRecursiveComparison().ignoringFields("versie").isEqualTo(basis);
        assertThat(eigen.versie().naam()).isEqualTo("proefhuis");
    }

    @Test // the hash in every logged decision covers the base too: a changed base is another profile
    void de_hash_gaat_over_het_bestand_en_zijn_basis() throws IOException, NoSuchAlgorithmException {
        String basis = Proefhash.van(new ProtocolLezer().profielbestand("ijsselland"));
        String verwacht = Proefhash.metWet(Proefhash.van(KOP + basis));
        assertThat(protocol(lees(KOP)).versie().hash()).isEqualTo(verwacht);
        schrijf("ijsselland/2020-01-01", Proeftekst.gaaf().tekst() + "# een opmerking\n");
        assertThat(protocol(lees(KOP)).versie().hash()).isNotEqualTo(verwacht);
    }

    @Test // ADR 0010: what has a code is joined, one field at a time
    void een_verschil_raakt_alleen_wat_het_noemt() throws IOException {
        Protocol eigen = protocol(lees(KOP + "termijnen: [{soort: logboek, duur: 6 maanden}]\n"));
        Protocol basis = protocol(new ProtocolLezer().leesIngebouwd("ijsselland"));
        assertThat(eigen.termijn(Termijnbepaling.Soort.LOGBOEK).map(Termijn::duur))
                .hasValue(Period.ofMonths(6));
        assertThat(eigen.termijnen().keySet()).isEqualTo(basis.termijnen().keySet());
        assertThat(eigen.termijn(Termijnbepaling.Soort.UITKOMSTBERICHT))
                .isEqualTo(basis.termijn(Termijnbepaling.Soort.UITKOMSTBERICHT));
    }

    @Test // ADR 0010: an element can be taken away
    void wat_vervalt_is_er_niet_meer() throws IOException {
        Protocol eigen = protocol(lees(KOP + """
                aanmelding: {gebieden: [{code: top-x, vervalt: true}]}
                open_vragen: [{code: gebieden, vervalt: true}]
                """));
        assertThat(eigen.aanmelding().gebieden())
                .isNotEmpty()
                .doesNotContain(new Gebied("top-x"))
                .contains(new Gebied("veelplegers"));
    }

    @Test // Q1: a fault stands where its text stands, in either file
    void een_fout_noemt_het_bestand_en_de_regel_waar_de_tekst_staat() throws IOException {
        Path basis = schrijf("ijsselland/2020-01-01", Proeftekst.gaaf().tekst());
        int regel = Proeftekst.gaaf().regel("{rol: functioneel-beheerder, handeling: beheren");
        assertThat(fouten(lees(KOP + """
                termijnen: [{soort: logboek, duur: nooit}]
                rollen: [{code: functioneel-beheerder, vervalt: true}]
                """)))
                .satisfiesExactly(
                        fout -> assertThat(fout)
                                .startsWith(basis + ":" + regel + ":")
                                .contains("de rol 'functioneel-beheerder' staat nergens in dit profiel"),
                        fout -> assertThat(fout)
                                .startsWith(map.resolve("proefhuis/2021-01-01.yaml") + ":6:36: termijnen.logboek.duur")
                                .contains("verwacht: een aantal dagen"));
    }

    @Test // ADR 0010: which profile this is, is its own to say
    void wie_een_profiel_is_wordt_niet_geerfd() throws IOException {
        assertThat(fouten(lees(KOP.replace("titel: Protocol van een proefhuis\n", ""))))
                .singleElement()
                .asString()
                .contains("proefhuis/2021-01-01.yaml:1:1: titel: dit veld ontbreekt");
    }

    @Test // Q1
    void een_basis_die_er_niet_is_is_een_fout_op_de_regel_die_haar_noemt() throws IOException {
        assertThat(fouten(lees(KOP.replace("ijsselland/", "nergens/"))))
                .singleElement()
                .asString()
                .contains("2021-01-01.yaml:5:11: bouwt_op: het profiel 'nergens/2020-01-01' is er niet");
        assertThat(fouten(lees(KOP.replace("ijsselland/2020-01-01", "../../etc/2020-01-01"))))
                .singleElement()
                .asString()
                .contains(":5:11: bouwt_op: noem het profiel als naam/dag");
    }

    @Test // Q1: a circle has no first profile
    void een_kring_is_een_fout() throws IOException {
        schrijf(
                "ander/2019-01-01",
                KOP.replace("naam: proefhuis", "naam: ander").replace("ijsselland/2020", "proefhuis/2021"));
        assertThat(fouten(lees(KOP.replace("ijsselland/2020", "ander/2019"))))
                .singleElement()
                .asString()
                .contains("ander/2019-01-01.yaml:5:11: bouwt_op: zo bouwt een profiel op zichzelf: "
                        + "proefhuis/2021-01-01, dan ander/2019-01-01, dan proefhuis/2021-01-01");
    }

    @Test // Q1: a base that is no YAML is told with its own file
    void een_basis_die_niet_te_lezen_is_wordt_genoemd() throws IOException {
        schrijf("ijsselland/2020-01-01", "a: [");
        assertThat(fouten(lees(KOP)))
                .singleElement()
                .asString()
                .contains("ijsselland/2020-01-01.yaml:", "dit is geen YAML");
    }

    @Test // Q1: three files deep, each over the next
    void een_profiel_kan_bouwen_op_een_profiel_dat_zelf_bouwt() throws IOException {
        schrijf("midden/2020-06-01", KOP.replace("proefhuis", "midden").replace("2021-01-01", "2020-06-01") + """
                termijnen: [{soort: logboek, duur: 6 maanden}, {soort: uitkomstbericht, duur: 7 dagen}]
                """);
        Protocol eigen = protocol(lees(KOP.replace("ijsselland/2020-01-01", "midden/2020-06-01") + """
                termijnen: [{soort: logboek, duur: 3 maanden}]
                """));
        assertThat(eigen.termijn(Termijnbepaling.Soort.LOGBOEK).map(Termijn::duur))
                .hasValue(Period.ofMonths(3));
        assertThat(eigen.termijn(Termijnbepaling.Soort.UITKOMSTBERICHT).map(Termijn::duur))
                .hasValue(Period.ofDays(7));
    }
}
