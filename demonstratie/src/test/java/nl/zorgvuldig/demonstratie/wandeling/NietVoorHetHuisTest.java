package nl.zorgvuldig.demonstratie.wandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.zorgvuldig.demonstratie.Proefdemonstratie;
import nl.zorgvuldig.huis.aanmelding.BerichtenOpruimen;
import nl.zorgvuldig.huis.proef.Bezoeker;
import nl.zorgvuldig.huis.proef.Bytezoeker;
import nl.zorgvuldig.huis.proef.Proefserver;
import nl.zorgvuldig.huis.proef.Webhuis;
import org.junit.jupiter.api.Test;

/** After a casus was found not to be for the house: what is gone, what is left, and until when. */
class NietVoorHetHuisTest {
    private static final String WOORD = "Kanariegeheim7261";
    private static final String GEPLANT = "Geplantewoord9152";

    @Test // IJ 9.5, HV B2.2.1, H5, T4: weg uit tabellen, niets leesbaars in bestanden
    void na_een_afwijzing_is_er_niets_leesbaars_meer() throws SQLException {
        try (Webhuis huis = Proefdemonstratie.open()) {
            Bezoeker wim = Proefdemonstratie.als(huis, "wijkagent", Toneel.EERSTE);
            Bezoeker pieter = Proefdemonstratie.als(huis, "procesregisseur", Toneel.EERSTE);
            Path map = Path.of(String.valueOf(huis.toepassing().getEnvironment().getProperty("zorgvuldig.map")));
            ToLongFunction<byte[]> bestandenMet = gezocht ->
                    Bytezoeker.in(Proefserver.map(), map).met(gezocht).size();
            String pad = Casusmaker.meldAan(wim, WOORD);
            Casusmaker.pakOp(pieter, pad);
            plant(huis);
            List<byte[]> verzegeld = bytes(huis, "select inhoud from zorgvuldig.inbreng");
            List<byte[]> sleutels =
                    bytes(huis, "select verpakt from zorgvuldig.eigenaarsleutel where soort = 'DOSSIER'");
            List<byte[]> kenmerken = bytes(huis, "select waarde from zorgvuldig.zoekindex");

            // the scan can find: sealed bytes, wrapped keys, index values, and an unsealed row planted for it
            assertThat(List.of(verzegeld, sleutels, kenmerken))
                    .allSatisfy(soort -> assertThat(soort)
                            .isNotEmpty()
                            .allSatisfy(gezocht -> assertThat(bestandenMet.applyAsLong(gezocht))
                                    .isPositive()));
            assertThat(bestandenMet.applyAsLong(GEPLANT.getBytes(StandardCharsets.UTF_8)))
                    .isPositive();
            assertThat(bestandenMet.applyAsLong(WOORD.getBytes(StandardCharsets.UTF_8)))
                    .isZero();

            String bericht = Casusmaker.wijsAf(pieter, wim, pad, WOORD);
            Proefserver.alsBeheerder(huis.databank(), "checkpoint");

            assertThat(bestandenMet.applyAsLong(WOORD.getBytes(StandardCharsets.UTF_8)))
                    .isZero();
            assertThat(tellingen(huis)).allMatch(telling -> telling.endsWith(" 0"));
            System.out.printf(
                    "after destruction: %d of %d wrapped owner keys still lie in files until the epoch ends%n",
                    sleutels.stream()
                            .filter(sleutel -> bestandenMet.applyAsLong(sleutel) > 0)
                            .count(),
                    sleutels.size());
            assertThat(wim.haal(bericht).tekst()).contains(WOORD).contains("samenwerking binnen één keten is genoeg");
            assertThat(logregels(huis)).as("readable lines stay").isPositive();

            huis.klok().verder(Duration.ofDays(60));
            assertThat(huis.de(BerichtenOpruimen.class).voer()).isEqualTo(1);
            assertThat(bytes(huis, "select eigen_kenmerk from zorgvuldig.uitkomstbericht"))
                    .isEmpty();
            assertThat(bytes(huis, "select verpakt from zorgvuldig.eigenaarsleutel where soort = 'BERICHT'"))
                    .isEmpty();
        }
    }

    private static void plant(Webhuis huis) {
        Proefserver.alsBeheerder(
                huis.databank(),
                "create table public.geplant (tekst text)",
                "insert into public.geplant values ('" + GEPLANT + "')",
                "checkpoint");
    }

    private static List<String> tellingen(Webhuis huis) throws SQLException {
        List<String> tellingen = new ArrayList<>();
        try (Connection verbinding = Proefserver.beheerder(huis.databank());
                ResultSet tabellen = verbinding.createStatement().executeQuery("""
                                select table_name from information_schema.columns
                                where table_schema = 'zorgvuldig' and column_name = 'dossier_id'
                                  and table_name not like 'logregel%'
                                """)) {
            while (tabellen.next()) {
                String tabel = tabellen.getString(1);
                try (ResultSet telling =
                        verbinding.createStatement().executeQuery("select count(*) from zorgvuldig." + tabel)) {
                    telling.next();
                    tellingen.add(tabel + " " + telling.getLong(1));
                }
            }
        }
        assertThat(tellingen).hasSizeGreaterThan(5);
        return tellingen;
    }

    private static long logregels(Webhuis huis) throws SQLException {
        return bytes(huis, "select ''::bytea from zorgvuldig.logregel where handeling = 'VERNIETIGEN'")
                .size();
    }

    private static List<byte[]> bytes(Webhuis huis, String sql) throws SQLException {
        try (Connection verbinding = Proefserver.beheerder(huis.databank());
                ResultSet rijen = verbinding.createStatement().executeQuery(sql)) {
            List<byte[]> gevonden = new ArrayList<>();
            while (rijen.next()) {
                gevonden.add(rijen.getBytes(1));
            }
            return gevonden;
        }
    }
}
