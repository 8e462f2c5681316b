package nl.zorgvuldig.kern.inbreng;

import java.util.Set;
import nl.zorgvuldig.kern.grondslag.Doel;

/**
 * What its giver lets an inbreng be used for (D3: per phase and per purpose). It only narrows: what the phase does not
 * let be done, is not done through it.
 */
public sealed interface Gebruik {

    /** All that the phase of the casus lets be done with it. */
    record Alles() implements Gebruik {}

    /**
     * Only these purposes; each belongs to a phase, so they say when as well.
     *
     * @param doelen the purposes; with none of them nobody but the giver uses it
     */
    record Alleen(Set<Doel> doelen) implements Gebruik {
        /** Copies the set. */
        public Alleen {
            doelen = Set.copyOf(doelen);
        }
    }

    /** Whether it may be used for a purpose. */
    default boolean omvat(Doel doel) {
        return switch (this) {
            case Alles() -> true;
            case Alleen(Set<Doel> doelen) -> doelen.contains(doel);
        };
    }

    /** The purposes that it names. */
    default Set<Doel> doelen() {
        return switch (this) {
            case Alles() -> Set.of();
            case Alleen(Set<Doel> doelen) -> doelen;
        };
    }

    /** Whether all it lets be done is let be done by another as well. */
    default boolean isBinnen(Gebruik ander) {
        return switch (ander) {
            case Alles() -> true;
            case Alleen(Set<Doel> doelen) -> this instanceof Alleen(Set<Doel> eigen) && doelen.containsAll(eigen);
        };
    }
}
