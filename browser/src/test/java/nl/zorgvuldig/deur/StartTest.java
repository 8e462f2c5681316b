package nl.zorgvuldig.deur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
    private static final int NA_SIGTERM = 143;
    private static final int NA_SIGINT = 130;

    @Test // started, guarded against a second start, and stopped with its database
    void een_start_houdt_de_map_en_eindigt_netjes(@TempDir Path map) throws Exception {
        try (Draaiend zorgvuldig = Draaiend.start(Deur.gebouwd(), map)) {
            assertThat(zorgvuldig.eerstePagina()).isPositive();
            String andere = Integer.toString(Draaiend.vrijePoort());
            Deur.gebouwd()
                    .voer("start", "--port", andere, "--data", map.toString())
                    .isGeweigerdMet("Zorgvuldig draait al met de map");
            assertThat(zorgvuldig.eindig("TERM")).isEqualTo(NA_SIGTERM);
        }
        netjesGestopt(map);
    }

    @Test // an ordinary account, and the key press that stops
    @Tag("lang")
    void een_gewoon_account_start_en_stopt_met_ctrl_c(@TempDir Path map) throws Exception {
        Path hier = openbaar(map);
        Path data = Gewoon.map(hier.resolve("data"));
        try (Draaiend zorgvuldig = Draaiend.start(Gewoon.deur(hier.resolve("deur")), data)) {
            assertThat(zorgvuldig.eerstePagina()).isPositive();
            assertThat(zorgvuldig.eindig("INT")).isEqualTo(NA_SIGINT);
        }
        netjesGestopt(data);
    }

    @Test // what another account made, root can go on with
    @Tag("lang")
    void de_beheerder_start_op_gegevens_van_een_gewoon_account(@TempDir Path map) throws Exception {
        Path hier = openbaar(map);
        Path data = Gewoon.map(hier.resolve("data"));
        try (Draaiend eerst = Draaiend.start(Gewoon.deur(hier.resolve("deur")), data)) {
            assertThat(eerst.eindig("TERM")).isEqualTo(NA_SIGTERM);
        }
        try (Draaiend later = Draaiend.start(Deur.gebouwd(), data)) {
            assertThat(later.eindig("TERM")).isEqualTo(NA_SIGTERM);
        }
        netjesGestopt(data);
    }

    @Test // kill -9 leaves nothing that stands in the way
    @Tag("lang")
    void na_kill_9_lukt_een_nieuwe_start(@TempDir Path map) throws Exception {
        try (Draaiend zorgvuldig = Draaiend.start(Deur.gebouwd(), map)) {
            zorgvuldig.eindig("KILL");
        }
        try (Draaiend opnieuw = Draaiend.start(Deur.gebouwd(), map)) {
            assertThat(opnieuw.eerstePagina()).isPositive();
            assertThat(opnieuw.eindig("TERM")).isEqualTo(NA_SIGTERM);
        }
        netjesGestopt(map);
    }

    private static void netjesGestopt(Path data) throws IOException {
        assertThat(data.resolve("postgresql/postmaster.pid")).doesNotExist();
        assertThat(Files.readString(data.resolve("logs/postgresql.log"))).contains("database system is shut down");
    }

    private static Path openbaar(Path map) throws IOException {
        return Files.setPosixFilePermissions(map, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
