package nl.zorgvuldig.huis.ingebed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.zorgvuldig.huis.proef.Programmas;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IngebeddePostgresTest {
    private final Path data;
    private final IngebeddePostgres postgres;

    IngebeddePostgresTest(@TempDir Path data) {
        this.data = data;
        Programmas.deel();
        this.postgres = IngebeddePostgres.start(data);
    }

    @AfterAll
    void stop() {
        postgres.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "log_min_error_statement, panic"
    }) // security: durable, and closed to others
    void de_server_staat_veilig_ingesteld(String instelling, String waarde) throws SQLException {
        assertThat(Vraag.stel(postgres, postgres.beheerder(), "SHOW " + instelling))
                .containsExactly(waarde);
    }

    @Test // a sort order that no library of the system can change
    void de_databank_sorteert_met_de_ingebouwde_regels() throws SQLException {
        String vraag = "SELECT concat_ws(' ', datlocprovider, datlocale, pg_encoding_to_char(encoding))"
                + " FROM pg_database WHERE datname = 'zorgvuldig'";
        assertThat(Vraag.stel(postgres, postgres.beheerder(), vraag)).containsExactly("b C.UTF-8 UTF8");
    }

    @Test // security: a local process is not trusted
    void niemand_komt_binnen_met_een_verkeerd_wachtwoord() {
        for (Inlog inlog : List.of(postgres.beheerder(), postgres.eigenaar(), postgres.toepassing())) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> Vraag.verbind(postgres, new Inlog(inlog.naam(), "anders")))
                    .satisfies(fout -> assertThat(fout.getSQLState()).isEqualTo("28P01"));
        }
    }

    @Test // security: only scram in the rules for logging in
    void elke_inlog_gaat_met_scram() throws SQLException {
        assertThat(Vraag.stel(postgres, postgres.beheerder(), "SELECT DISTINCT auth_method FROM pg_hba_file_rules"))
                .containsExactly("scram-sha-256");
    }

    @Test // ADR 0007: the application owns nothing
    void de_toepassing_bezit_niets_en_erft_niets() throws SQLException {
        assertThat(Vraag.stel(
                        postgres,
                        postgres.beheerder(),
                        "SELECT objid FROM pg_shdepend JOIN pg_roles ON refobjid = pg_roles.oid"
                                + " WHERE deptype = 'o' AND rolname = 'zorgvuldig_toepassing'"))
                .isEmpty();
        assertThat(Vraag.stel(
                        postgres,
                        postgres.beheerder(),
                        "SELECT roleid::regrole::text FROM pg_auth_members"
                                + " WHERE member = 'zorgvuldig_toepassing'::regrole AND NOT inherit_option AND set_option"
                                + " AND NOT admin_option ORDER BY 1"))
                .containsExactly(
                        "zorgvuldig_afsluiten",
                        "zorgvuldig_intrekken",
                        "zorgvuldig_lezen",
                        "zorgvuldig_loggen",
                        "zorgvuldig_navragen",
                        "zorgvuldig_ordenen",
                        "zorgvuldig_schrijven",
                        "zorgvuldig_toezien",
                        "zorgvuldig_vernietigen");
    }

    @Test // ADR 0007: without a chosen role nothing can be read
    void zonder_gekozen_rol_mag_de_toepassing_niets() throws SQLException {
        Vraag.stel(
                postgres,
                postgres.eigenaar(),
                "CREATE TABLE IF NOT EXISTS zorgvuldig.proef (id integer)",
                "GRANT USAGE ON SCHEMA zorgvuldig TO zorgvuldig_lezen",
                "GRANT SELECT ON zorgvuldig.proef TO zorgvuldig_lezen");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Vraag.stel(postgres, postgres.toepassing(), "SELECT * FROM zorgvuldig.proef"))
                .satisfies(fout -> assertThat(fout.getSQLState()).isEqualTo("42501"));
        assertThat(Vraag.stel(
                        postgres, postgres.toepassing(), "SET ROLE zorgvuldig_lezen", "SELECT * FROM zorgvuldig.proef"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CREATE TABLE public.x (id integer)",
        "CREATE TABLE zorgvuldig.x (id integer)",
        "CREATE TEMPORARY TABLE x (id integer)",
        "CREATE SCHEMA x",
        "SET ROLE zorgvuldig_eigenaar"
    }) // ADR 0007: no rights for PUBLIC
    void de_toepassing_maakt_niets(String opdracht) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Vraag.stel(postgres, postgres.toepassing(), opdracht))
                .satisfies(fout -> assertThat(fout.getSQLState()).isEqualTo("42501"));
    }

    @Test // ADR 0007: an administrator may run the script again
    void voorbereiden_kan_nog_eens() throws SQLException, IOException {
        Inlog beheerder = postgres.beheerder();
        Verbinder verbinder = new Verbinder(postgres.host(), postgres.poort(), beheerder);
        Inlog eigenaar = postgres.eigenaar();
        Inlog toepassing = postgres.toepassing();
        Voorbereiding.voer(
                verbinder, Map.of(eigenaar.naam(), eigenaar.wachtwoord(), toepassing.naam(), toepassing.wachtwoord()));
        assertThat(Vraag.stel(postgres, toepassing, "SELECT current_user")).containsExactly(toepassing.naam());
    }

    @Test // security: no log line holds a person
    void het_log_van_de_server_houdt_geen_opdracht_vast() throws SQLException, IOException {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Vraag.stel(postgres, postgres.eigenaar(), "SELECT bestaatniet, 'Geheimpje'"));
        String log = Files.readString(data.resolve("logs/postgresql.log"));
        assertThat(log).contains("bestaatniet").doesNotContain("Geheimpje");
    }

    @Test // security: passwords are for the account that starts, and for no eyes
    void wachtwoorden_liggen_besloten() throws IOException {
        assertThat(rechten(data.resolve("geheimen"))).isEqualTo("rwx------");
        for (String naam : List.of("beheerder", "eigenaar", "toepassing")) {
            assertThat(rechten(data.resolve("geheimen").resolve(naam))).isEqualTo("rw-------");
        }
        assertThat(postgres.eigenaar()).hasToString("Inlog[zorgvuldig_eigenaar]");
        assertThat(data.resolve("postgresql.wachtwoord")).doesNotExist();
    }

    private static String rechten(Path pad) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(pad));
    }
}
