package nl.zorgvuldig.kern.proef;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Chance that can be repeated: the same seed gives the same choices. */
public final class Willekeur {
    private final Random bron;

    private Willekeur(long zaad) {
        this.bron = new Random(zaad);
    }

    /** Chance from a seed. */
    public static Willekeur met(long zaad) {
        return new Willekeur(zaad * 0x9E3779B97F4A7C15L + 1);
    }

    /** A number from zero up to and including the highest. */
    public int tot(int hoogste) {
        return bron.nextInt(hoogste + 1);
    }

    /** True in this many of a hundred cases. */
    public boolean kans(int opHonderd) {
        return bron.nextInt(100) < opHonderd;
    }

    /** One of these. */
    public <T> T kies(Collection<T> uit) {
        return inVasteVolgorde(uit).get(bron.nextInt(uit.size()));
    }

    /** A set has another order on every machine; a seed must not. */
    static <T> List<T> inVasteVolgorde(Collection<T> verzameling) {
        return verzameling instanceof Set
                ? verzameling.stream()
                        .sorted(Comparator.comparing(Object::toString))
                        .toList()
                : List.copyOf(verzameling);
    }

    /** Some of these, possibly none, possibly all. */
    public <T> Set<T> deel(Collection<T> uit, int opHonderd) {
        Set<T> deel = new LinkedHashSet<>();
        inVasteVolgorde(uit).stream().filter(iets -> kans(opHonderd)).forEach(deel::add);
        return deel;
    }

    /** Some of these, and this one in any case. */
    public <T> Set<T> deelMet(Collection<T> uit, int opHonderd, T altijd) {
        Set<T> deel = deel(uit, opHonderd);
        deel.add(altijd);
        return deel;
    }

    /** As many as said. */
    public <T> List<T> lijst(int aantal, Supplier<T> maker) {
        return new ArrayList<>(Stream.generate(maker).limit(aantal).toList());
    }

    /** An identifier. */
    public UUID id() {
        return new UUID(bron.nextLong(), bron.nextLong());
    }
}
