package nl.zorgvuldig.huis.verantwoording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.proef.Proefbesluit;
import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.huis.proef.Proefmensen;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogboekTest {
    private final Proefhuis huis = Proefhuis.onderbouw();
    private final Proefmensen mensen = Proefmensen.in(huis);
    private final Logboek logboek = huis.de(Logboek.class);
    private final Volgorde volgorde = huis.de(Volgorde.class);

    @AfterAll
    void sluit() {
        huis.close();
    }

    @Test // K1, K3: the digest is that of the line as it was written
    void de_vingerafdruk_hoort_bij_de_regel_zoals_die_is_geschreven() throws Exception {
        Kijker kijker = kijker();
        Logregel regel = schrijf(kijker, "a\nb 1:", false);

        assertThat(volgorde.orden(kijker.huis())).isOne();

        byte[] verwacht = MessageDigest.getInstance("SHA-256").digest(regel.canoniek());
        assertThat(huis.vrij()
                        .sql("select volgnummer || ' ' || encode(vingerafdruk, 'hex') from zorgvuldig.logvolgorde"
                                + " where logregel_id = ?")
                        .param(regel.id())
                        .query(String.class)
                        .single())
                .isEqualTo("1 " + HexFormat.of().formatHex(verwacht));
    }

    @Test // K3: a number for what was committed, once
    void een_regel_krijgt_een_nummer_en_nooit_een_tweede() {
        Kijker kijker = kijker();
        schrijf(kijker, "eerste", false);
        schrijf(kijker, "tweede", false);

        assertThat(volgorde.orden(kijker.huis())).isEqualTo(2);
        assertThat(volgorde.orden(kijker.huis())).isZero();
        schrijf(kijker, "derde", false);
        assertThat(volgorde.ordenAlles()).isGreaterThanOrEqualTo(1);

        assertThat(nummers(kijker)).containsExactly(1L, 2L, 3L);
    }

    @Test // K3: more lines than fit in one go
    void ook_een_lange_rij_wordt_in_een_keer_weggewerkt() {
        Kijker kijker = kijker();
        huis.transacties().lezen(kijker, () -> {
            logboek.schrijf(IntStream.range(0, 2_001)
                    .mapToObj(nummer -> new Logopdracht(regel(kijker, "r" + nummer)))
                    .toList());
            return kijker;
        });

        assertThat(volgorde.orden(kijker.huis())).isEqualTo(2_001);
        assertThat(nummers(kijker)).hasSize(2_001).last().isEqualTo(2_001L);
    }

    @Test // K3: the order of commits is not the order of moments, and nothing is left out
    void wie_later_klaar_is_krijgt_later_een_nummer() throws Exception {
        Kijker kijker = kijker();
        CountDownLatch geschreven = new CountDownLatch(1);
        CountDownLatch verder = new CountDownLatch(1);
        try (ExecutorService draad = Executors.newSingleThreadExecutor()) {
            Future<Logregel> traag = draad.submit(() -> huis.transacties().lezen(kijker, () -> {
                Logregel regel = regel(kijker, "traag");
                logboek.schrijf(List.of(new Logopdracht(regel)));
                geschreven.countDown();
                wacht(verder);
                return regel;
            }));
            geschreven.await();
            Logregel vlug = schrijf(kijker, "vlug", false);

            assertThat(volgorde.orden(kijker.huis())).isOne();
            verder.countDown();
            Logregel toch = traag.get();
            assertThat(volgorde.orden(kijker.huis())).isOne();

            assertThat(volgorde(kijker)).containsExactly(vlug.id(), toch.id());
        }
    }

    @Test // K3, N1
    void onder_gelijktijdig_werk_is_de_volgorde_volledig_en_zonder_gaten() throws Exception {
        gelijktijdig(8, 40);
    }

    @Test // K3, N1: long
    @Tag("lang")
    void ook_na_veel_werk_is_de_volgorde_volledig_en_zonder_gaten() throws Exception {
        gelijktijdig(16, 1_000);
    }

    private void gelijktijdig(int draden, int keren) throws Exception {
        Kijker kijker = kijker();
        AtomicBoolean klaar = new AtomicBoolean();
        try (ExecutorService schrijvers = Executors.newFixedThreadPool(draden);
                ExecutorService ordenaars = Executors.newFixedThreadPool(2)) {
            List<Future<?>> lopend = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                lopend.add(ordenaars.submit(() -> ordenTot(klaar, kijker)));
            }
            List<Callable<List<UUID>>> werk = IntStream.range(0, draden)
                    .<Callable<List<UUID>>>mapToObj(draad -> () -> schrijfVeel(kijker, new Random(draad), keren))
                    .toList();
            List<UUID> vastgelegd = new ArrayList<>();
            for (Future<List<UUID>> deel : schrijvers.invokeAll(werk)) {
                vastgelegd.addAll(deel.get());
            }
            klaar.set(true);
            for (Future<?> een : lopend) {
                een.get();
            }
            volgorde.orden(kijker.huis());

            assertThat(volgorde(kijker)).containsExactlyInAnyOrderElementsOf(vastgelegd);
            assertThat(nummers(kijker))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, vastgelegd.size()).boxed().toList());
        }
    }

    private void ordenTot(AtomicBoolean klaar, Kijker kijker) {
        while (!klaar.get()) {
            volgorde.orden(kijker.huis());
        }
    }

    /** Some transactions break off: their lines do not exist, but that they broke off does. */
    private List<UUID> schrijfVeel(Kijker kijker, Random toeval, int keren) {
        List<UUID> gelukt = new ArrayList<>();
        for (int i = 0; i < keren; i++) {
            if (toeval.nextInt(10) > 0) {
                gelukt.add(schrijf(kijker, "r" + i, toeval.nextBoolean()).id());
            }
        }
        return gelukt;
    }

    @Test // K1: an exception is in the log, in a transaction of its own
    void wat_afbreekt_staat_in_het_log_en_wat_het_schreef_niet() {
        Kijker kijker = kijker();
        try {
            huis.transacties().lezen(kijker, () -> {
                logboek.schrijf(List.of(new Logopdracht(regel(kijker, "komt er niet"))));
                throw new IllegalArgumentException("broken");
            });
        } catch (IllegalArgumentException verwacht) {
            assertThat(verwacht).hasNoSuppressedExceptions();
        }

        assertThat(huis.vrij()
                        .sql(
                                "select uitslag || ' ' || handeling from zorgvuldig.logregel where samenwerkingsverband_id = ?")
                        .param(kijker.huis().waarde())
                        .query(String.class)
                        .list())
                .containsExactly("AFGEBROKEN ");
    }

    @Test // K1: lines outside the months that were made ahead are kept too
    void een_regel_ver_in_de_toekomst_gaat_niet_verloren() {
        Kijker kijker = kijker();
        huis.vrij()
                .sql(
                        "insert into zorgvuldig.logregel select samenwerkingsverband_id, moment + interval '30 years',"
                                + " gen_random_uuid(), persoon_id, partij_id, rol, namens_id, handeling, doel, beleid, uitslag,"
                                + " redenen, spoor, dossier_id, gegeven_id, detail from zorgvuldig.logregel where logregel_id = ?")
                .param(schrijf(kijker, "nu", false).id())
                .update();

        assertThat(huis.vrij()
                        .sql(
                                "select tableoid::regclass::text from zorgvuldig.logregel where samenwerkingsverband_id = ?"
                                        + " order by moment desc limit 1")
                        .param(kijker.huis().waarde())
                        .query(String.class)
                        .single())
                .isEqualTo("logregel_overig");
    }

    private Kijker kijker() {
        return mensen.kijker(mensen.samenwerkingsverband(), Proefbesluit.rol());
    }

    private Logregel schrijf(Kijker kijker, String redenen, boolean traag) {
        return huis.transacties().lezen(kijker, () -> {
            Logregel regel = regel(kijker, redenen);
            logboek.schrijf(List.of(new Logopdracht(regel, "detail".getBytes(StandardCharsets.UTF_8))));
            if (traag) {
                Thread.onSpinWait();
            }
            return regel;
        });
    }

    private static Logregel regel(Kijker kijker, String redenen) {
        Transactie transactie = Transactie.huidige();
        return new Logregel(
                UUID.randomUUID(),
                kijker,
                kijker.partij().waarde(),
                "INZIEN",
                transactie.moment(),
                "doel",
                "beleid",
                Logregel.Uitslag.TOEGESTAAN,
                redenen,
                transactie.spoor(),
                Logregel.GEEN,
                Logregel.GEEN);
    }

    private List<UUID> volgorde(Kijker kijker) {
        return huis.vrij()
                .sql(
                        "select logregel_id from zorgvuldig.logvolgorde where samenwerkingsverband_id = :huis order by volgnummer")
                .params(Map.of("huis", kijker.huis().waarde()))
                .query(UUID.class)
                .list();
    }

    private List<Long> nummers(Kijker kijker) {
        return huis.vrij()
                .sql(
                        "select volgnummer from zorgvuldig.logvolgorde where samenwerkingsverband_id = :huis order by volgnummer")
                .params(Map.of("huis", kijker.huis().waarde()))
                .query(Long.class)
                .list();
    }

    private static void wacht(CountDownLatch sein) {
        try {
            assertThat(sein.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException onderbroken) {
            throw new IllegalStateException(onderbroken);
        }
    }
}
