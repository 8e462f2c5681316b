package nl.zorgvuldig.huis.proef;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import nl.zorgvuldig.huis.tijd.Klok;

/** A clock that stands still until a test moves it, or lets it run. */
public final class Proefklok implements Klok {
    private volatile Instant nu;
    private volatile LongSupplier verstreken = () -> 0;

    Proefklok(Instant begin) {
        this.nu = begin;
    }

    @Override
    public Instant nu() {
        return nu.plusNanos(verstreken.getAsLong());
    }

    /** Lets it run on from here as fast as any other. */
    public void loopt() {
        long begin = System.nanoTime();
        verstreken = () -> System.nanoTime() - begin;
    }

    void zet(Instant moment) {
        nu = moment;
    }

    /** Sets the clock on. */
    public void verder(Duration duur) {
        nu = nu.plus(duur);
    }
}
