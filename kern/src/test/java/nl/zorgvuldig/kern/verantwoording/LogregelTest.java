package nl.zorgvuldig.kern.verantwoording;

import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.AYLA;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.NU;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.WATERRIJK;
import static nl.zorgvuldig.kern.proef.Voorbeeldmensen.nummer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zorgvuldig.kern.proef.Kopie;
import nl.zorgvuldig.kern.proef.Voorbeeldcodes;
import nl.zorgvuldig.kern.proef.Voorbeeldmensen;
import nl.zorgvuldig.kern.proef.Willekeur;
import nl.zorgvuldig.kern.protocol.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogregelTest {
    private static final List<String> TEKSTVELDEN =
            List.of("kijker.rol.code", "handeling", "doel", "beleid", "redenen", "spoor");

    private static Logregel regel() {
        return new Logregel(
                nummer(51),
                Voorbeeldmensen.kijker(AYLA, WATERRIJK, Voorbeeldcodes.PROCESREGISSEUR),
                nummer(52),
                "INZIEN",
                NU,
                "toetsen",
                "0f",
                Logregel.Uitslag.GEWEIGERD,
                "ROL",
                "spoor",
                Logregel.GEEN,
                nummer(53));
    }

    private static String canoniek(Logregel regel) {
        return new String(regel.canoniek(), StandardCharsets.UTF_8);
    }

    @Test // I2: the bytes are the same on every machine
    void een_regel_heeft_vaste_bytes() {
        assertThat(canoniek(regel())).isEqualTo("""
                        16:zorgvuldig-log-1
                        36:00000000-00f1-c71e-0000-000000000033
                        36:00000000-00f1-c71e-0000-000000000001
                        36:00000000-00f1-c71e-0000-000000000015
                        36:00000000-00f1-c71e-0000-00000000000b
                        15:procesregisseur
                        36:00000000-00f1-c71e-0000-000000000034
                        6:INZIEN
                        20:2026-01-14T13:30:00Z
                        7:toetsen
                        2:0f
                        9:GEWEIGERD
                        3:ROL
                        5:spoor
                        36:00000000-0000-0000-0000-000000000000
                        36:00000000-00f1-c71e-0000-000000000035""");
    }

    @Test // I2: every field counts
    void een_regel_waarin_iets_anders_is_heeft_andere_bytes() {
        UUID ander = nummer(77);
        List<Logregel> regels = new ArrayList<>(List.of(regel()));
        TEKSTVELDEN.forEach(veld -> regels.add(Kopie.met(regel(), veld, "anders")));
        List.of("id", "namens", "dossier", "gegeven", "kijker.huis.waarde", "kijker.persoon.waarde")
                .forEach(veld -> regels.add(Kopie.met(regel(), veld, ander)));
        regels.add(Kopie.met(regel(), "kijker.partij.waarde", ander));
        regels.add(Kopie.met(regel(), "moment", NU.plusNanos(1000)));
        regels.add(Kopie.met(regel(), "uitslag", Logregel.Uitslag.AFGEBROKEN));
        assertThat(regels).extracting(LogregelTest::canoniek).doesNotHaveDuplicates();
    }

    @Test // I2: field injection
    void een_veld_kan_zich_niet_voordoen_als_twee_velden() {
        Logregel een = Kopie.met(Kopie.met(regel(), "redenen", "A\n5:spoor"), "spoor", "");
        Logregel twee = Kopie.met(Kopie.met(regel(), "redenen", "A"), "spoor", "5:spoor\n0:");
        assertThat(canoniek(een)).isNotEqualTo(canoniek(twee));
    }

    @Test // I2: length in bytes, not in characters
    void de_lengte_telt_bytes() {
        assertThat(canoniek(Kopie.met(regel(), "doel", "één"))).contains("\n5:één\n");
    }

    @Test // I2: no two different lines share their bytes
    void willekeurige_regels_met_gelijke_bytes_zijn_gelijk() {
        Willekeur willekeur = Willekeur.met(7);
        Map<String, Logregel> gezien = new HashMap<>();
        for (int i = 0; i < 4000; i++) {
            Logregel regel = regel();
            for (String veld : TEKSTVELDEN) {
                regel = Kopie.met(regel, veld, tekst(willekeur));
            }
            Logregel eerder = gezien.putIfAbsent(canoniek(regel), regel);
            assertThat(eerder == null ? regel : eerder).isEqualTo(regel);
        }
    }

    private static String tekst(Willekeur willekeur) {
        StringBuilder tekst = new StringBuilder();
        for (int i = willekeur.tot(3); i > 0; i--) {
            tekst.append(willekeur.kies(List.of("\n", ":", "0", "1", "2", "a", "é", "\n0:", "1:a")));
        }
        return tekst.toString();
    }

    @Test // I2: a database keeps microseconds; the bytes survive storage
    void het_moment_is_tot_op_de_microseconde() {
        Logregel fijn = Kopie.met(regel(), "moment", Instant.parse("2026-01-14T13:30:00.123456789Z"));
        assertThat(fijn.moment()).isEqualTo(Instant.parse("2026-01-14T13:30:00.123456Z"));
        assertThat(canoniek(fijn)).contains("\n27:2026-01-14T13:30:00.123456Z\n");
    }

    @ParameterizedTest // I2: such text has no bytes of its own
    @ValueSource(strings = {"handeling", "doel", "beleid", "redenen", "spoor"})
    void een_half_teken_wordt_geweigerd(String veld) {
        assertThatThrownBy(() -> Kopie.met(regel(), veld, "x\uD800"))
                .hasRootCauseMessage("a field of a log line is no proper text");
    }

    @Test // I2
    void ook_een_rol_met_een_half_teken_wordt_geweigerd() {
        assertThatThrownBy(() -> Kopie.met(regel(), "kijker.rol", new Rol("\uDC00")))
                .hasRootCauseMessage("a field of a log line is no proper text");
    }

    @Test // I2: what becomes known later changes nothing else of the line
    void een_regel_over_een_dossier_of_voor_een_partij_is_verder_dezelfde() {
        assertThat(regel().over(nummer(77))).isEqualTo(Kopie.met(regel(), "dossier", nummer(77)));
        assertThat(regel().voor(nummer(77))).isEqualTo(Kopie.met(regel(), "namens", nummer(77)));
    }
}
