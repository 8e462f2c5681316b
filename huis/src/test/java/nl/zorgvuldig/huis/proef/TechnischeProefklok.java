package nl.zorgvuldig.huis.proef;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of sessions and tokens, standing still until a test moves it. */
public final class TechnischeProefklok extends Clock {
    private volatile Instant nu;

    TechnischeProefklok(Instant begin) {
        this.nu = begin;
    }

    @Override
    public Instant instant() {
        return nu;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(nu, zone);
    }

    /** Sets the clock on. */
    public void verder(Duration duur) {
        nu = nu.plus(duur);
    }

    void zet(Instant moment) {
        nu = moment;
    }
}
