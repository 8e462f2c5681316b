package nl.zorgvuldig.huis.databank;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.zorgvuldig.huis.proef.Proefbesluit;
import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.huis.proef.Proefmensen;
import nl.zorgvuldig.kern.toegang.Kijker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LekTest {
    private static final int DRADEN = 24;

    private final Proefhuis huis = Proefhuis.onderbouw();
    private final BewaakteBron bron = huis.de(BewaakteBron.class);
    private final List<Kijker> kijkers = kijkers(Proefmensen.in(huis));

    private static List<Kijker> kijkers(Proefmensen mensen) {
        List<Kijker> kijkers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            var samenwerkingsverband = mensen.samenwerkingsverband();
            for (int j = 0; j < 2; j++) {
                Kijker kijker = mensen.kijker(samenwerkingsverband, Proefbesluit.rol());
                mensen.dossier(kijker);
                kijkers.add(kijker);
            }
        }
        return kijkers;
    }

    @AfterAll
    void sluit() {
        huis.close();
    }

    @Test // security 76
    void een_verbinding_neemt_huis_persoon_en_rol_niet_mee() throws Exception {
        wissel(4_000);
    }

    @Test // security 76, in 100,000 interleavings
    @Tag("lang")
    void een_verbinding_neemt_ook_na_honderdduizend_keer_niets_mee() throws Exception {
        wissel(100_000);
    }

    @Test // the guard above: a setting that does outlive its transaction is seen
    void een_instelling_die_blijft_hangen_wordt_gezien() throws Exception {
        try (Connection verbinding = kaal();
                Statement statement = verbinding.createStatement()) {
            statement.execute("select set_config('zorgvuldig.huis', 'blijft', false)");
            verbinding.commit();
            assertThat(resten(verbinding)).containsExactly("blijft", "", "", "", "zorgvuldig_toepassing");
            statement.execute("reset all");
            verbinding.commit();
        }
    }

    private void wissel(int keren) throws InterruptedException, ExecutionException {
        try (ExecutorService draden = Executors.newFixedThreadPool(DRADEN)) {
            List<Callable<Integer>> werk = IntStream.range(0, DRADEN)
                    .<Callable<Integer>>mapToObj(draad -> () -> draad(new Random(draad), keren / DRADEN + 1))
                    .toList();
            int gedaan = 0;
            for (Future<Integer> draad : draden.invokeAll(werk)) {
                gedaan += draad.get();
            }
            assertThat(gedaan).isGreaterThanOrEqualTo(keren);
        }
    }

    private int draad(Random toeval, int keren) throws SQLException {
        for (int i = 0; i < keren; i++) {
            Kijker kijker = kijkers.get(toeval.nextInt(kijkers.size()));
            switch (toeval.nextInt(6)) {
                case 0 -> huis.transacties().lezen(kijker, () -> ziet(kijker, "zorgvuldig_lezen"));
                case 1 -> huis.transacties().schrijven(kijker, () -> ziet(kijker, "zorgvuldig_schrijven"));
                case 2 -> afgebroken(kijker);
                case 3 -> huis.transacties().naamloos(this::zietNiemand);
                case 4 ->
                    huis.transacties()
                            .schrijven(
                                    kijker, () -> Transactie.huidige().alsVernietiger(UUID.randomUUID(), () -> "weg"));
                default -> leeg();
            }
        }
        return keren;
    }

    private void afgebroken(Kijker kijker) {
        try {
            huis.transacties().lezen(kijker, () -> {
                throw new IllegalArgumentException("broken");
            });
        } catch (IllegalArgumentException verwacht) {
            assertThat(verwacht).hasMessage("broken");
        }
    }

    private String ziet(Kijker kijker, String rol) {
        List<String> gezien = huis.jdbc().sql("""
                select current_setting('zorgvuldig.huis') || ' ' || current_setting('zorgvuldig.persoon') || ' '
                       || current_setting('zorgvuldig.partij') || ' ' || current_setting('zorgvuldig.dossier')
                       || ' ' || current_user || ' ' || count(*) || ' ' || min(samenwerkingsverband_id::text)
                from zorgvuldig.dossier
                """).query(String.class).list();
        String eigen = kijker.huis().waarde().toString();
        assertThat(gezien)
                .containsExactly(String.join(
                        " ",
                        eigen,
                        kijker.persoon().waarde().toString(),
                        kijker.partij().waarde().toString(),
                        "",
                        rol,
                        "1",
                        eigen));
        return eigen;
    }

    private Integer zietNiemand() {
        Integer gezien = huis.jdbc()
                .sql("select (select count(*) from zorgvuldig.dossier) + (select count(*) from zorgvuldig.persoon)")
                .query(Integer.class)
                .single();
        assertThat(gezien).isZero();
        return gezien;
    }

    private void leeg() throws SQLException {
        try (Connection verbinding = kaal()) {
            assertThat(resten(verbinding)).containsExactly("", "", "", "", "zorgvuldig_toepassing");
            verbinding.rollback();
        }
    }

    /** A connection of the pool, as the next transaction would get it. */
    private Connection kaal() throws SQLException {
        return Objects.requireNonNull(bron.getTargetDataSource()).getConnection();
    }

    private static List<String> resten(Connection verbinding) throws SQLException {
        try (Statement statement = verbinding.createStatement();
                ResultSet rij = statement.executeQuery("""
                        select coalesce(current_setting('zorgvuldig.huis', true), ''),
                               coalesce(current_setting('zorgvuldig.persoon', true), ''),
                               coalesce(current_setting('zorgvuldig.partij', true), ''),
                               coalesce(current_setting('zorgvuldig.dossier', true), ''),
                               current_user
                        """)) {
            rij.next();
            List<String> resten = new ArrayList<>();
            for (int i = 1; i <= 5; i++) {
                resten.add(rij.getString(i));
            }
            return resten;
        }
    }
}
