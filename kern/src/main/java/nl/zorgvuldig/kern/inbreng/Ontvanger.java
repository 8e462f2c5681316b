package nl.zorgvuldig.kern.inbreng;

import java.util.Optional;
import nl.zorgvuldig.kern.partij.Partij;

/** Someone whom a giver lets see what it gave. */
public sealed interface Ontvanger {

    /** The partij that is meant; empty when it is not one by name. */
    default Optional<Partij.Id> partij() {
        return switch (this) {
            case Regisseur() -> Optional.empty();
            case EenPartij(Partij.Id id) -> Optional.of(id);
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
}
