package nl.zorgvuldig.huis.kluis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.zorgvuldig.huis.proef.Proefbesluit;
import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.huis.proef.Proefmensen;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import nl.zorgvuldig.kern.taal.Bsn;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZoekindexTest {
    private static final LocalDate GEBOREN = LocalDate.of(1980, 5, 17);
    private static final Bsn BSN = Bsn.lees("999993653").orElseThrow();

    private final Proefhuis huis = Proefhuis.onderbouw();
    private final Zoekindex index = huis.de(Zoekindex.class);
    private final Proefmensen mensen = Proefmensen.in(huis);
    private final Samenwerkingsverband.Id samenwerkingsverband = mensen.samenwerkingsverband();
    private final Kijker kijker = mensen.kijker(samenwerkingsverband, Proefbesluit.rol());
    private final Dossier.Id dossier = mensen.dossier(kijker);

    ZoekindexTest() {
        leg(kijker, dossier);
    }

    private void leg(Kijker voor, Dossier.Id in) {
        Inbreng.Id inbreng = mensen.inbreng(voor, in, "wie het is");
        huis.transacties().schrijven(voor, () -> {
            index.vastleggen(in, inbreng, List.of(Zoekindex.bsn(BSN), Zoekindex.naam("van den Bérg", GEBOREN)));
            return inbreng;
        });
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    @Test // F1: "bekend" by number, "mogelijk bekend" by name
    void een_bekende_wordt_gevonden_op_bsn_en_op_naam() {
        assertThat(zoek(kijker, Zoekindex.bsn(BSN))).containsExactly(dossier);
        assertThat(zoek(kijker, Zoekindex.naam("BERG, van den", GEBOREN))).containsExactly(dossier);
        assertThat(zoek(kijker, Zoekindex.naam("Berg", GEBOREN.plusDays(1)))).isEmpty();
        assertThat(zoek(kijker, Zoekindex.bsn(Bsn.lees("999999965").orElseThrow())))
                .isEmpty();
    }

    @Test // A1, security 30: who is not involved finds nothing
    void wie_niet_betrokken_is_vindt_niets() {
        assertThat(zoek(mensen.kijker(samenwerkingsverband, Proefbesluit.rol()), Zoekindex.bsn(BSN)))
                .isEmpty();
    }

    @Test // security 6, 46: digests of two houses cannot be laid side by side
    void dezelfde_mens_heeft_in_elk_huis_een_ander_kenmerk() {
        Kijker elders = mensen.kijker(mensen.samenwerkingsverband(), Proefbesluit.rol());
        leg(elders, mensen.dossier(elders));

        assertThat(huis.vrij()
                        .sql(
                                "select count(distinct waarde) || ' ' || count(*) from zorgvuldig.zoekindex where soort = 'BSN'")
                        .query(String.class)
                        .single())
                .isEqualTo("2 2");
    }

    @Test // stack: full length for the number, cut short for the name
    void een_naam_wordt_ingekort_en_een_nummer_niet() {
        assertThat(huis.vrij()
                        .sql(
                                "select distinct soort || ' ' || octet_length(waarde) from zorgvuldig.zoekindex order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("BSN 32", "NAAM 8");
    }

    @ParameterizedTest
    @CsvSource({
        "de Vries, VRIES",
        "'van ''t Hoff', hoff",
        "Jansen-de Vries, 'jansen  vries'",
        "Çelik, celik",
        "Sørensen, Sorensen",
        "Großmann, Grossmann",
        "'O''Brien', obrien",
        "ten  Have, Have",
        "Ĳzerman, IJzerman"
    }) // security 74: one form for many ways of writing
    void een_naam_heeft_een_vorm(String geschreven, String ook) {
        assertThat(Normaalvorm.van(geschreven)).isEqualTo(Normaalvorm.van(ook));
    }

    @Test // security 74
    void een_naam_van_tussenvoegsels_blijft_een_naam() {
        assertThat(Normaalvorm.van("van den")).isEqualTo("vanden");
        assertThat(Normaalvorm.van("Vries")).isNotEqualTo(Normaalvorm.van("Vriens"));
    }

    @Test // security 95
    void een_kenmerk_laat_zich_niet_afdrukken() {
        assertThat(Zoekindex.bsn(BSN)).hasToString("Zoekkenmerk[BSN]");
    }

    private Set<Dossier.Id> zoek(Kijker wie, Zoekkenmerk kenmerk) {
        return huis.transacties().lezen(wie, () -> index.zoek(kenmerk));
    }
}
