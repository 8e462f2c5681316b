package nl.zorgvuldig.huis.register;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.zorgvuldig.kern.toegang.Persoon;

/** Lines that are taken out of the register, part after part; of a whole register never more than one part is held. */
public final class Uitvoer {
    private final Registerlezer.Deel eerste;
    private final BiFunction<Plek, Set<Persoon.Id>, Registerlezer.Deel> verder;
    /** Bounded by how many people work in and with a house. */
    private final Map<Persoon.Id, String> namen = new HashMap<>();

    Uitvoer(Registerlezer.Deel eerste, BiFunction<Plek, Set<Persoon.Id>, Registerlezer.Deel> verder) {
        this.eerste = eerste;
        this.verder = verder;
    }

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
     * Hands over every line, newest first.
     *
     * @return how many there were
     * @throws UitvoerGestopt when the right ends in between
     */
    public long elk(Ontvanger ontvanger) throws IOException {
        long aantal = 0;
        Registerlezer.Deel deel = eerste;
        while (true) {
            namen.putAll(deel.namen());
            for (Regel regel : deel.regels()) {
                ontvanger.regel(regel, namen.getOrDefault(regel.persoon(), ""));
                aantal++;
            }
            Optional<Plek> plek = deel.verder();
            if (plek.isEmpty()) {
                return aantal;
            }
            deel = verder.apply(plek.get(), Set.copyOf(namen.keySet()));
        }
    }
}
