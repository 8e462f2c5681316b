package nl.zorgvuldig.kern.protocol;

import java.util.Set;

/** Who may give a category. "Everyone" is said, never implied by an empty list. */
public sealed interface Gever {

    /** Every partij that may process the category. */
    record Iedereen() implements Gever {}

    /** Only partijen of these kinds. */
    record Alleen(Set<SoortPartij> soorten) implements Gever {
        /** Copies the kinds. */
        public Alleen {
            soorten = Set.copyOf(soorten);
        }
    }

    /** Whether a partij of these kinds may give the category. */
    default boolean staatToe(Set<SoortPartij> soorten) {
        return switch (this) {
            case Iedereen() -> true;
            case Alleen(Set<SoortPartij> toegestaan) -> soorten.stream().anyMatch(toegestaan::contains);
        };
    }
}
