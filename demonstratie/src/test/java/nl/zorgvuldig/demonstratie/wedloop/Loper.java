package nl.zorgvuldig.demonstratie.wedloop;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import nl.zorgvuldig.huis.databank.Spoor;
import nl.zorgvuldig.huis.verantwoording.Volgorde;

/** Lets people read without a pause while a right is taken away from under them; the log is numbered beside it. */
final class Loper implements AutoCloseable {
    private static final long SPREIDING = 8_000_000;
    private static final long NUMMERPAUZE = 25_000_000;

    private final Baan baan;
    private final Random toeval;
    private final ExecutorService mensen = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final CompletableFuture<Void> ordenaar;

    Loper(Baan baan, long zaad) {
        this.baan = baan;
        this.toeval = new Random(zaad);
        this.ordenaar = CompletableFuture.runAsync(this::nummer, mensen);
    }

    /** One round: everyone reads, at some moment the right goes, and everyone reads once more. */
    Ronde loop(Ontneming wat, List<Lezing> lezingen) throws InterruptedException {
        wat.vooraf().run();
        AtomicBoolean erkend = new AtomicBoolean();
        CountDownLatch bezig = new CountDownLatch(lezingen.size());
        List<CompletableFuture<List<Ronde.Gelezen>>> lezers = lezingen.stream()
                .map(lezing -> CompletableFuture.supplyAsync(() -> lees(lezing, bezig, erkend), mensen))
                .toList();
        bezig.await();
        LockSupport.parkNanos(toeval.nextLong(SPREIDING));
        Ronde alleen = neemWeg(wat);
        erkend.set(true);
        List<Ronde.Gelezen> gelezen =
                lezers.stream().flatMap(lezer -> lezer.join().stream()).toList();
        wat.achteraf().run();
        return new Ronde(wat, alleen.begin(), alleen.einde(), alleen.spoor(), gelezen);
    }

    private static Ronde neemWeg(Ontneming wat) {
        return Spoor.nieuw(() -> {
            long begin = System.nanoTime();
            if (!wat.neemWeg().getAsBoolean()) {
                throw new AssertionError("not taken away: " + wat);
            }
            return new Ronde(wat, begin, System.nanoTime(), Spoor.huidig(), List.of());
        });
    }

    private List<Ronde.Gelezen> lees(Lezing lezing, CountDownLatch bezig, AtomicBoolean erkend) {
        List<Ronde.Gelezen> gelezen = new ArrayList<>();
        bezig.countDown();
        boolean laatste;
        do {
            laatste = erkend.get();
            gelezen.add(Spoor.nieuw(() -> {
                long begin = System.nanoTime();
                boolean getoond = lezing.toont().test(baan);
                return new Ronde.Gelezen(lezing.naam(), begin, System.nanoTime(), getoond, Spoor.huidig());
            }));
        } while (!laatste);
        return gelezen;
    }

    private void nummer() {
        while (open.get()) {
            baan.huis().de(Volgorde.class).orden(baan.lezer().huis());
            LockSupport.parkNanos(NUMMERPAUZE);
        }
    }

    @Override
    public void close() {
        open.set(false);
        ordenaar.join();
        mensen.close();
    }
}
