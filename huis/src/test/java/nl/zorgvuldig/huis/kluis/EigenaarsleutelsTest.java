package nl.zorgvuldig.huis.kluis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import org.junit.jupiter.api.Test;

class EigenaarsleutelsTest {
    private static final Samenwerkingsverband.Id HUIS = new Samenwerkingsverband.Id(UUID.randomUUID());
    private static final byte[] VERPAKT = {1};

    private final Stilstand klok = new Stilstand();
    private final Eigenaarsleutels sleutels = new Eigenaarsleutels(klok);
    private final AtomicInteger uitgepakt = new AtomicInteger();
    private final Eigenaar eigenaar = new Eigenaar(Eigenaarsoort.DOSSIER, UUID.randomUUID());

    @Test // security: owner keys are held for seconds
    void een_sleutel_blijft_seconden() {
        neem(eigenaar, VERPAKT);
        neem(eigenaar, VERPAKT);
        assertThat(uitgepakt).hasValue(1);

        klok.nu = klok.nu.plus(Eigenaarsleutels.DUUR);

        assertThat(sleutels.aantal()).isZero();
        neem(eigenaar, VERPAKT);
        assertThat(uitgepakt).hasValue(2);
    }

    @Test // security: bounded
    void er_zijn_er_nooit_meer_dan_afgesproken() {
        for (int i = 0; i < Eigenaarsleutels.HOOGSTENS + 50; i++) {
            neem(new Eigenaar(Eigenaarsoort.DOSSIER, UUID.randomUUID()), VERPAKT);
        }

        assertThat(sleutels.aantal()).isLessThan(Eigenaarsleutels.HOOGSTENS);
    }

    @Test // security 22: dropped at destruction, and a reader that was still busy does not bring it back
    void wat_vernietigd_is_komt_niet_terug() {
        neem(eigenaar, VERPAKT);
        sleutels.laatVallen(HUIS, eigenaar);
        assertThat(sleutels.aantal()).isZero();

        neem(eigenaar, VERPAKT);

        assertThat(sleutels.aantal()).isZero();
    }

    @Test // security 22: only together with the bytes that lie in the database now
    void een_opnieuw_verpakte_sleutel_wordt_opnieuw_uitgepakt() {
        neem(eigenaar, VERPAKT);
        neem(eigenaar, new byte[] {2});

        assertThat(uitgepakt).hasValue(2);
        assertThat(sleutels.aantal()).isOne();
    }

    private void neem(Eigenaar van, byte[] verpakt) {
        sleutels.neem(HUIS, van, verpakt, () -> {
            uitgepakt.incrementAndGet();
            return Zegel.van(new byte[Zegel.LENGTE]);
        });
    }

    private static final class Stilstand extends Clock {
        private Instant nu = Instant.EPOCH.plus(Duration.ofDays(20_000));

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return nu;
        }
    }
}
