package nl.zorgvuldig.protocollen.uitputtend;

import java.util.BitSet;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/**
 * Holds the answers on a grid against each other: a step down an axis never permits more.
 *
 * @param rooster the cases
 * @param mag what is decided of each
 */
record Doorloop(Rooster rooster, LongPredicate mag) {
    private static final int WOORD = 64;

    /** Every case decided once, and every step between two of them. */
    Telling geheel() {
        BitSet antwoorden = antwoorden();
        Telling telling = new Telling();
        telling.gevallen(rooster.grootte(), antwoorden.cardinality());
        for (int nummer = antwoorden.nextSetBit(0); nummer >= 0; nummer = antwoorden.nextSetBit(nummer + 1)) {
            nooit(telling, nummer);
        }
        for (int as = 0; as < rooster.assen().size(); as++) {
            for (Stap stap : rooster.assen().get(as).stappen()) {
                stap(telling, antwoorden, as, stap);
            }
        }
        return telling;
    }

    private BitSet antwoorden() {
        int gevallen = Math.toIntExact(rooster.grootte());
        long[] woorden = IntStream.range(0, gevallen / WOORD + 1)
                .parallel()
                .mapToLong(woord -> {
                    long bits = 0;
                    for (int bit = 0; bit < WOORD && woord * WOORD + bit < gevallen; bit++) {
                        bits |= mag.test((long) woord * WOORD + bit) ? 1L << bit : 0;
                    }
                    return bits;
                })
                .toArray();
        return BitSet.valueOf(woorden);
    }

    private void stap(Telling telling, BitSet antwoorden, int as, Stap stap) {
        long gedaald = 0;
        long gebleven = 0;
        int verschil = Math.toIntExact((stap.naar() - stap.van()) * rooster.sprong(as));
        for (int nummer = antwoorden.nextSetBit(0); nummer >= 0; nummer = antwoorden.nextSetBit(nummer + 1)) {
            int waarde = waarde(as, nummer);
            if (waarde == stap.van()) {
                boolean blijft = antwoorden.get(nummer + verschil);
                gebleven += blijft ? 1 : 0;
                gedaald += blijft ? 0 : 1;
            } else if (waarde == stap.naar() && !antwoorden.get(nummer - verschil)) {
                meer(telling, as, stap, nummer - verschil);
            }
        }
        telling.stap(naam(as), stap, gedaald, gebleven);
    }

    private String naam(int as) {
        return rooster.daad() + " " + rooster.assen().get(as).naam();
    }

    private int waarde(int as, long nummer) {
        return (int)
                (nummer / rooster.sprong(as) % rooster.assen().get(as).waarden().size());
    }

    private void meer(Telling telling, int as, Stap stap, long nummer) {
        telling.schending(naam(as) + ": " + stap.naam() + " permits more than " + rooster.woorden(nummer));
    }

    private void nooit(Telling telling, long nummer) {
        for (int as = 0; as < rooster.assen().size(); as++) {
            if (rooster.assen().get(as).nooit().contains(waarde(as, nummer))) {
                telling.schending("never permitted: " + rooster.woorden(nummer));
            }
        }
    }

    /** One in so many of the cases whose last axis has its first value, and every step that leads down from it. */
    Telling steekproef(long eenOp) {
        Telling telling = new Telling();
        long eerste = rooster.sprong(rooster.assen().size() - 1);
        for (long nummer = 0; nummer < eerste; nummer += eenOp) {
            boolean antwoord = mag.test(nummer);
            telling.geval(antwoord);
            if (antwoord) {
                nooit(telling, nummer);
            }
            for (int as = 0; as < rooster.assen().size(); as++) {
                omlaag(telling, nummer, antwoord, as);
            }
        }
        return telling;
    }

    private void omlaag(Telling telling, long nummer, boolean antwoord, int as) {
        int waarde = waarde(as, nummer);
        for (Stap stap : rooster.assen().get(as).stappen()) {
            if (stap.van() == waarde) {
                boolean daarna = mag.test(nummer + (stap.naar() - stap.van()) * rooster.sprong(as));
                telling.stap(naam(as), stap, antwoord && !daarna ? 1 : 0, antwoord && daarna ? 1 : 0);
                if (daarna && !antwoord) {
                    meer(telling, as, stap, nummer);
                }
            }
        }
    }
}
