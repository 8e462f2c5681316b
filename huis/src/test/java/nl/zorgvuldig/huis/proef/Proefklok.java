package nl.zorgvuldig.huis.proef;

import java.time.Duration;
import java.time.Instant;
import nl.zorgvuldig.huis.tijd.Klok;

/** A clock that stands still until a test moves it. */
public final class Proefklok implements Klok {
    private volatile Instant nu;

    Proefklok(Instant begin) {
        this.nu = begin;
    }

    @Override
    public Instant nu() {
        return nu;
    }

    void zet(Instant moment) {
        nu = moment;
    }

    /** Sets the clock on. */
    public void verder(Duration duur) {
        nu = nu.plus(duur);
    }
}
