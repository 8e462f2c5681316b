package nl.zorgvuldig.kern.toestemming;

import java.util.List;

/** What becomes of a consent when a step is to be set. */
public sealed interface Overgangsbesluit {

    /**
     * The step was set.
     *
     * @param toestemming the same consent with one version more
     */
    record Gezet(Toestemming toestemming) implements Overgangsbesluit {}

    /**
     * The consent stays as it was.
     *
     * @param beletsels everything that stands in the way
     */
    record Blijft(List<Beletsel> beletsels) implements Overgangsbesluit {
        /** Copies the reasons. */
        public Blijft {
            beletsels = List.copyOf(beletsels);
        }
    }
}
