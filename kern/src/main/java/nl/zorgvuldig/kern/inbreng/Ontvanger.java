package nl.zorgvuldig.kern.inbreng;

import java.util.Optional;
import nl.zorgvuldig.kern.partij.Partij;
import nl.zorgvuldig.kern.toegang.Persoon;

/** Someone whom a giver lets see what it gave. */
public sealed interface Ontvanger {

    /** The partij that is meant; empty when it is not one by name. */
    default Optional<Partij.Id> partij() {
        return switch (this) {
            case EenPartij(Partij.Id id) -> Optional.of(id);
            case Regisseur _, EenMens _ -> Optional.empty();
        };
    }

    /** The person who is meant; empty when it is not one by name. */
    default Optional<Persoon.Id> mens() {
        return switch (this) {
            case EenMens(Persoon.Id id) -> Optional.of(id);
            case Regisseur _, EenPartij _ -> Optional.empty();
        };
    }

    /** Whoever leads the process for the house, in the role that the profile names for it. */
    record Regisseur() implements Ontvanger {}

    /**
     * Everyone who works for a partij, but not the staff of the house on its behalf.
     *
     * @param id which partij
     */
    record EenPartij(Partij.Id id) implements Ontvanger {}

    /**
     * One person, for whatever partij, staff of the house included.
     *
     * @param id who
     */
    record EenMens(Persoon.Id id) implements Ontvanger {}
}
