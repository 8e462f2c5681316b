package nl.zorgvuldig.huis.aanmelding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Persoon;

/**
 * Who supports in a casus.
 *
 * @param nu who supports now
 * @param mogelijk whom the viewer can bring in
 */
public record Steun(List<Steunt> nu, List<Kandidaat> mogelijk) {
    /** Copies the lists. */
    public Steun {
        nu = List.copyOf(nu);
        mogelijk = List.copyOf(mogelijk);
    }

    static Steun geen() {
        return new Steun(List.of(), List.of());
    }

    /** Someone who supports, by name; the name is empty when the viewer may not know it. */
    public record Steunt(UUID betrokkenheid, String naam, Instant sinds) {
        @Override
        public String toString() {
            return "Steunt[" + betrokkenheid + "]";
        }
    }

    /** Someone who can be brought in, by name, for the partij that person works for. */
    public record Kandidaat(Persoon.Id persoon, Partij.Id partij, String naam) {
        @Override
        public String toString() {
            return "Kandidaat[" + persoon.waarde() + "]";
        }
    }
}
