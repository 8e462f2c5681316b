package nl.zorgvuldig.huis.register;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.zorgvuldig.kern.toegang.Persoon;

/** Lines that are taken out of the register, part after part; of a whole register never more than one part is held. */
public final class Uitvoer {
    private final Stap eerste;
    /** Bounded by how many people work in and with a house. */
    private final Map<Persoon.Id, String> namen = new HashMap<>();

    Uitvoer(Stap eerste) {
        this.eerste = eerste;
    }

    /**
     * A part.
     *
     * @param regels the lines
     * @param namen who they reached, as far as that may be known and was not said before
     * @param verder reads the next part, for who knows these people already; empty on the last one
     */
    record Stap(List<Regel> regels, Map<Persoon.Id, String> namen, Optional<Function<Set<Persoon.Id>, Stap>> verder) {}

    /** Takes in a line. */
    @FunctionalInterface
    public interface Ontvanger {

        /**
         * Takes in one line.
         *
         * @param regel the line
         * @param naam who it reached; empty when that is not to be known
         */
        void regel(Regel regel, String naam) throws IOException;
    }

    /**
     * Hands over every line: newest first, then what outlived its dossier.
     *
     * @return how many there were
     * @throws UitvoerGestopt when the right ends in between
     */
    public long elk(Ontvanger ontvanger) throws IOException {
        long aantal = geef(eerste, ontvanger);
        Optional<Function<Set<Persoon.Id>, Stap>> verder = eerste.verder();
        while (verder.isPresent()) {
            Stap stap = verder.get().apply(Set.copyOf(namen.keySet()));
            aantal += geef(stap, ontvanger);
            verder = stap.verder();
        }
        return aantal;
    }

    private long geef(Stap stap, Ontvanger ontvanger) throws IOException {
        namen.putAll(stap.namen());
        for (Regel regel : stap.regels()) {
            ontvanger.regel(regel, namen.getOrDefault(regel.persoon(), ""));
        }
        return stap.regels().size();
    }
}
