package nl.zorgvuldig.huis.kluis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.zorgvuldig.kern.partij.Samenwerkingsverband;
import org.jspecify.annotations.Nullable;

/**
 * Owner keys that were just used: for seconds, a bounded number, and only together with the wrapped bytes that lie in the
 * database at that moment. One that was destroyed is dropped and stays out, also when a reader that began before is
 * still busy.
 */
final class Eigenaarsleutels {
    static final Duration DUUR = Duration.ofSeconds(10);
    static final int HOOGSTENS = 1000;
    private static final Duration NAWERKING = Duration.ofMinutes(10);

    private final Clock klok;
    private final Map<Sleutel, Bewaard> bewaard = new LinkedHashMap<>();
    private final Map<Sleutel, Instant> weg = new LinkedHashMap<>();

    Eigenaarsleutels(Clock klok) {
        this.klok = klok;
    }

    private record Sleutel(Samenwerkingsverband.Id huis, Eigenaar eigenaar) {}

    private static final class Bewaard {
        private final byte[] verpakt;
        private final Zegel zegel;
        private final Instant tot;

        Bewaard(byte[] verpakt, Zegel zegel, Instant tot) {
            this.verpakt = verpakt;
            this.zegel = zegel;
            this.tot = tot;
        }
    }

    /** The key of an owner, unwrapped by the supplier when it was not just used. */
    Zegel neem(Samenwerkingsverband.Id huis, Eigenaar eigenaar, byte[] verpakt, Supplier<Zegel> uitpakker) {
        Sleutel sleutel = new Sleutel(huis, eigenaar);
        synchronized (bewaard) {
            ruimOp();
            @Nullable Bewaard gevonden = bewaard.get(sleutel);
            if (gevonden != null && Arrays.equals(gevonden.verpakt, verpakt)) {
                return gevonden.zegel;
            }
        }
        Zegel zegel = uitpakker.get();
        synchronized (bewaard) {
            if (!weg.containsKey(sleutel)) {
                bewaard.remove(sleutel);
                bewaard.put(sleutel, new Bewaard(verpakt, zegel, klok.instant().plus(DUUR)));
            }
        }
        return zegel;
    }

    /** Drops the key of an owner that is being destroyed. */
    void laatVallen(Samenwerkingsverband.Id huis, Eigenaar eigenaar) {
        Sleutel sleutel = new Sleutel(huis, eigenaar);
        synchronized (bewaard) {
            bewaard.remove(sleutel);
            weg.put(sleutel, klok.instant().plus(NAWERKING));
        }
    }

    /** How many keys are held. */
    int aantal() {
        synchronized (bewaard) {
            ruimOp();
            return bewaard.size();
        }
    }

    private void ruimOp() {
        Instant nu = klok.instant();
        bewaard.values().removeIf(een -> !een.tot.isAfter(nu));
        weg.values().removeIf(tot -> !tot.isAfter(nu));
        while (bewaard.size() >= HOOGSTENS) {
            bewaard.remove(bewaard.keySet().iterator().next());
        }
    }
}
