package nl.zorgvuldig.kern.inbreng;

import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Persoon;

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

    /** Whether it names whoever leads the process. */
    default boolean noemtRegisseur() {
        return this instanceof Alleen(Set<Ontvanger> wie) && wie.contains(new Ontvanger.Regisseur());
    }

    /** The partijen that it names. */
    default Set<Partij.Id> partijen() {
        return switch (this) {
            case Iedereen() -> Set.of();
            case Alleen(Set<Ontvanger> wie) ->
                wie.stream().flatMap(ontvanger -> ontvanger.partij().stream()).collect(Collectors.toSet());
        };
    }

    /** The people that it names. */
    default Set<Persoon.Id> mensen() {
        return switch (this) {
            case Iedereen() -> Set.of();
            case Alleen(Set<Ontvanger> wie) ->
                wie.stream().flatMap(ontvanger -> ontvanger.mens().stream()).collect(Collectors.toSet());
        };
    }

    /** Whether everyone in it is in another as well. */
    default boolean isBinnen(Kring ander) {
        return switch (ander) {
            case Iedereen() -> true;
            case Alleen(Set<Ontvanger> wie) -> this instanceof Alleen(Set<Ontvanger> eigen) && wie.containsAll(eigen);
        };
    }
}
