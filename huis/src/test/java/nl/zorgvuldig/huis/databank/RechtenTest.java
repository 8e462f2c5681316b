package nl.zorgvuldig.huis.databank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.zorgvuldig.huis.proef.Proefbesluit;
import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.huis.proef.Proefmensen;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.proef.Proefvulling;
import nl.zorgvuldig.kern.inbreng.Inbreng;
import nl.zorgvuldig.kern.toegang.Dossier;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RechtenTest {
    /** The log, and what is judged in it: who reads in the house reads none of it. */
    private static final Set<String> VAN_HET_LOG = Set.of(
            "logoordeel", "logregel", "loguitvoer", "logvolgorde", "logwachtrij", "steekproef", "steekproefregel");

    private final Proefhuis huis = Proefhuis.onderbouw();
    private final Proefmensen mensen = Proefmensen.in(huis);
    private final Kijker kijker = mensen.kijker(mensen.samenwerkingsverband(), Proefbesluit.rol());
    private final Dossier.Id dossier = mensen.dossier(kijker);
    private final Inbreng.Id inbreng = mensen.inbreng(kijker, dossier, "inhoud");

    RechtenTest() {
        Proefvulling.vul(huis, kijker, dossier, inbreng);
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"for update", "for share", "for no key update", "for key share"}) // security 1, 14
    void wie_leest_of_schrijft_kan_een_inbreng_niet_op_slot_doen(String slot) {
        String vraag = "select inbreng_id from zorgvuldig.inbreng " + slot;

        assertGeweigerd(() -> huis.transacties().lezen(kijker, () -> rijen(vraag)));
        assertGeweigerd(() -> huis.transacties().schrijven(kijker, () -> rijen(vraag)));
    }

    @Test // A1, T2: a way in of one house is not made or ended from another
    void een_inlog_van_een_ander_huis_maakt_of_beeindigt_niemand() {
        UUID elders = UUID.randomUUID();
        huis.vrij()
                .sql(
                        "insert into zorgvuldig.identiteit (kenmerk, samenwerkingsverband_id, persoon_id) values (?, ?, ?)")
                .params(new byte[] {7}, elders, UUID.randomUUID())
                .update();
        assertThatThrownBy(() -> huis.transacties()
                        .schrijven(
                                kijker,
                                () -> voer("delete from zorgvuldig.identiteit where samenwerkingsverband_id = '"
                                        + elders + "'")))
                .hasStackTraceContaining("within its own house");
        assertThatThrownBy(() -> huis.transacties()
                        .schrijven(
                                kijker,
                                () -> voer("insert into zorgvuldig.identiteit values ('\\x08', '" + elders
                                        + "', gen_random_uuid())")))
                .hasStackTraceContaining("within its own house");
        assertThat(huis.transacties()
                        .schrijven(
                                kijker,
                                () -> voer("delete from zorgvuldig.identiteit where samenwerkingsverband_id = '"
                                        + kijker.huis().waarde() + "'")))
                .isNotNegative();
    }

    @Test // D1, architecture: contributions are added, never changed
    void wat_is_ingebracht_verandert_niemand() {
        String wijziging = "update zorgvuldig.inbreng set inhoud = ''";

        assertGeweigerd(() -> huis.transacties().schrijven(kijker, () -> voer(wijziging)));
        assertGeweigerd(() -> huis.transacties()
                .schrijven(kijker, () -> Transactie.huidige().als(Databankrol.INTREKKEN, () -> voer(wijziging))));
    }

    @Test // architecture: withdrawing is one way
    void wat_is_ingetrokken_blijft_ingetrokken() {
        Inbreng.Id ander = mensen.inbreng(kijker, dossier, "ander");
        String trekIn =
                "update zorgvuldig.inbreng set ingetrokken_op = now() where inbreng_id = '" + ander.waarde() + "'";
        String geefTerug =
                "update zorgvuldig.inbreng set ingetrokken_op = null where inbreng_id = '" + ander.waarde() + "'";

        assertThat(intrekken(trekIn)).isOne();
        assertThat(intrekken(geefTerug)).isZero();
        assertThat(intrekken(trekIn)).isZero();
        assertGeweigerd(() -> intrekken(
                "update zorgvuldig.inbreng set ingetrokken_op = null where inbreng_id = '" + inbreng.waarde() + "'"));
    }

    @Test // security 1: only the role that withdraws
    void alleen_wie_intrekt_vult_het_moment_in() {
        assertGeweigerd(() -> huis.transacties()
                .schrijven(kijker, () -> voer("update zorgvuldig.inbreng set ingetrokken_op = now()")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from zorgvuldig.logregel",
                "update zorgvuldig.logregel set redenen = ''",
                "select count(*) from zorgvuldig.logregel",
                "truncate zorgvuldig.logregel",
                "drop table zorgvuldig.logregel"
            }) // K1
    void het_log_is_voor_wie_schrijft_alleen_aan_te_vullen(String opdracht) {
        assertGeweigerd(() -> huis.transacties().schrijven(kijker, () -> rijen(opdracht)));
    }

    @ParameterizedTest
    @EnumSource(Databankrol.class) // security 4: fails closed
    void zonder_huis_en_persoon_ziet_geen_rol_een_rij(Databankrol rol) throws SQLException {
        try (Connection verbinding = Proefserver.toepassing(huis.databank());
                Statement statement = verbinding.createStatement()) {
            statement.execute("set role " + rol.naam());
            for (String leeg :
                    List.of("", "set zorgvuldig.huis = ''; set zorgvuldig.persoon = ''; set zorgvuldig.dossier = ''")) {
                statement.execute(leeg);
                for (String tabel : beveiligd()) {
                    assertThat(zichtbaar(statement, tabel))
                            .as(rol + " " + tabel)
                            .isIn("0", "geen recht");
                }
            }
        }
    }

    @Test // the test above: with the settings of someone who is involved there is something to see
    void met_huis_en_persoon_ziet_wie_leest_wel_rijen() throws SQLException {
        try (Connection verbinding = Proefserver.toepassing(huis.databank());
                Statement statement = verbinding.createStatement()) {
            statement.execute("set role zorgvuldig_lezen");
            statement.execute("set zorgvuldig.huis = '" + kijker.huis().waarde() + "'");
            statement.execute("set zorgvuldig.persoon = '" + kijker.persoon().waarde() + "'");
            statement.execute("set zorgvuldig.partij = '" + kijker.partij().waarde() + "'");
            for (String tabel : beveiligd()) {
                if (!VAN_HET_LOG.contains(tabel)) {
                    assertThat(zichtbaar(statement, tabel)).as(tabel).isNotIn("0", "geen recht");
                }
            }
        }
    }

    @Test // security 77: the login alone can do nothing, and cannot become the owner
    void de_inlog_van_de_toepassing_kan_zonder_rol_niets() throws SQLException {
        try (Connection verbinding = Proefserver.toepassing(huis.databank());
                Statement statement = verbinding.createStatement()) {
            for (String tabel : Proefvulling.tabellen(huis)) {
                assertThat(zichtbaar(statement, tabel)).as(tabel).isEqualTo("geen recht");
            }
            for (String opdracht : List.of(
                    "set role zorgvuldig_eigenaar",
                    "create table zorgvuldig.eigen (id int)",
                    "create table public.eigen (id int)",
                    "create temp table eigen (id int)",
                    "alter role zorgvuldig_toepassing inherit",
                    "grant zorgvuldig_eigenaar to zorgvuldig_toepassing")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(opdracht)
                        .isThrownBy(() -> statement.execute(opdracht))
                        .satisfies(fout -> assertThat(fout.getSQLState()).isIn("42501", "0LP01"));
            }
        }
    }

    @Test // A1, security 2: a house cannot write into another one
    void een_huis_schrijft_niet_in_een_ander() {
        Kijker vreemd = mensen.kijker(mensen.samenwerkingsverband(), Proefbesluit.rol());

        assertGeweigerd(() -> huis.transacties()
                .schrijven(
                        vreemd,
                        () -> voer("insert into zorgvuldig.nummering values ('"
                                + kijker.huis().waarde() + "', 1999, 1)")));
        assertThatCode(() -> huis.transacties()
                        .schrijven(
                                kijker,
                                () -> voer("insert into zorgvuldig.nummering values ('"
                                        + kijker.huis().waarde() + "', 1999, 1)")))
                .doesNotThrowAnyException();
    }

    @Test // security 3: whoever destroys one dossier cannot touch another
    void wie_vernietigt_ziet_alleen_wat_weg_moet() {
        Dossier.Id ander = mensen.dossier(kijker);
        mensen.inbreng(kijker, ander, "blijft");

        Integer verwijderd = huis.transacties()
                .schrijven(
                        kijker,
                        () -> Transactie.huidige().alsVernietiger(ander.waarde(), () -> {
                            voer("delete from zorgvuldig.inbrengvoorwaarde");
                            return voer("delete from zorgvuldig.inbreng");
                        }));

        assertThat(verwijderd).isOne();
        assertThat(huis.transacties().lezen(kijker, () -> rijen("select inbreng_id from zorgvuldig.inbreng")))
                .isNotZero();
    }

    private List<String> beveiligd() {
        List<String> tabellen = Proefvulling.tabellen(huis);
        return tabellen.stream()
                .filter(tabel -> !Catalogus.zonderRijbeveiliging().contains(tabel))
                .toList();
    }

    private static String zichtbaar(Statement statement, String tabel) throws SQLException {
        try (ResultSet rij = statement.executeQuery("select count(1) from zorgvuldig." + tabel)) {
            rij.next();
            return rij.getString(1);
        } catch (SQLException fout) {
            assertThat(fout.getSQLState()).isEqualTo("42501");
            return "geen recht";
        }
    }

    private Integer intrekken(String wijziging) {
        return huis.transacties()
                .schrijven(kijker, () -> Transactie.huidige().als(Databankrol.INTREKKEN, () -> voer(wijziging)));
    }

    private Integer voer(String opdracht) {
        return huis.jdbc().sql(opdracht).update();
    }

    private Integer rijen(String vraag) {
        return huis.jdbc().sql(vraag).query().listOfRows().size();
    }

    private static void assertGeweigerd(Supplier<?> werk) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(werk::get)
                .satisfies(fout -> assertThat(fout.getMostSpecificCause())
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                oorzaak -> assertThat(oorzaak.getSQLState()).isEqualTo("42501")));
    }
}
