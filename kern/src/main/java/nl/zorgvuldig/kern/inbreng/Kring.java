package nl.zorgvuldig.kern.inbreng;

import java.util.Set;

/** Who, besides its giver, may see an inbreng. It only narrows: who may not see the dossier sees nothing through it. */
public sealed interface Kring {

    /** Everyone who may see it in the phase of the casus. */
    record Iedereen() implements Kring {}

    /**
     * Only these; nobody yet when there are none.
     *
     * @param ontvangers who they are
     */
    record Alleen(Set<Ontvanger> ontvangers) implements Kring {
        /** Copies the set. */
        public Alleen {
            ontvangers = Set.copyOf(ontvangers);
        }
    }
}
