package nl.zorgvuldig.huis.verantwoording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.zorgvuldig.huis.databank.Transactie;
import nl.zorgvuldig.huis.databank.Transactie.Slotsoort;
import nl.zorgvuldig.huis.proef.Proefbesluit;
import nl.zorgvuldig.huis.proef.Proefhuis;
import nl.zorgvuldig.huis.proef.Proefmensen;
import nl.zorgvuldig.kern.toegang.Kijker;
import nl.zorgvuldig.kern.verantwoording.Logregel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who reads and who takes a right away wait for each other, and the log has them in that order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OntnemingTest {
    private final Proefhuis huis = Proefhuis.onderbouw();
    private final Proefmensen mensen = Proefmensen.in(huis);
    private final Logboek logboek = huis.de(Logboek.class);
    private final Volgorde volgorde = huis.de(Volgorde.class);

    @AfterAll
    void sluit() {
        huis.close();
    }

    @Test // T6, K3: wat nog werd getoond, staat voor het einde van het recht, wie ook het eerst schreef
    void wie_een_recht_ontneemt_wacht_op_wie_leest_en_staat_erachter() throws InterruptedException, ExecutionException {
        Kijker kijker = mensen.kijker(mensen.samenwerkingsverband(), Proefbesluit.rol());
        CountDownLatch leest = new CountDownLatch(1);
        CountDownLatch geschreven = new CountDownLatch(1);
        CompletableFuture<UUID> lezing =
                CompletableFuture.supplyAsync(() -> huis.transacties().lezen(kijker, () -> {
                    leest.countDown();
                    wacht(geschreven);
                    return schrijf(kijker);
                }));
        wacht(leest);
        CompletableFuture<UUID> ontneming = tegelijk(() -> huis.transacties().schrijven(kijker, () -> {
            Transactie.huidige().alleenSlot(Slotsoort.PERSOON, kijker.persoon().waarde());
            UUID regel = schrijf(kijker);
            geschreven.countDown();
            return regel;
        }));
        UUID gelezen = lezing.get();
        UUID ontnomen = ontneming.get();

        assertThat(volgorde.orden(kijker.huis())).isEqualTo(2);
        assertThat(nummers(kijker)).containsExactly(gelezen, ontnomen);
    }

    @Test // T6: tussen twee die op elkaar wachten gaat niets verloren, want lezen wacht op niemand
    void wie_leest_neemt_geen_slot() {
        Kijker kijker = mensen.kijker(mensen.samenwerkingsverband(), Proefbesluit.rol());

        assertThatIllegalStateException()
                .isThrownBy(() -> huis.transacties().lezen(kijker, () -> {
                    Transactie.huidige()
                            .deelSlot(Slotsoort.PERSOON, kijker.persoon().waarde());
                    return kijker;
                }))
                .withMessageContaining("reading waits for nobody");
    }

    private static CompletableFuture<UUID> tegelijk(Supplier<UUID> werk) {
        return CompletableFuture.supplyAsync(werk, Thread::startVirtualThread);
    }

    private UUID schrijf(Kijker kijker) {
        Transactie transactie = Transactie.huidige();
        Logregel regel = new Logregel(
                UUID.randomUUID(),
                kijker,
                kijker.partij().waarde(),
                "INZIEN",
                transactie.moment(),
                "",
                "",
                Logregel.Uitslag.TOEGESTAAN,
                "",
                transactie.spoor(),
                Logregel.GEEN,
                Logregel.GEEN);
        logboek.schrijf(List.of(new Logopdracht(regel)));
        return regel.id();
    }

    private List<UUID> nummers(Kijker kijker) {
        return huis.vrij()
                .sql("select logregel_id from zorgvuldig.logvolgorde where samenwerkingsverband_id = ?"
                        + " order by volgnummer")
                .param(kijker.huis().waarde())
                .query(UUID.class)
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
