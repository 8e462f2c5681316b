package nl.zorgvuldig.kern.toestemming;

import java.util.Set;
import java.util.UUID;
import nl.zorgvuldig.kern.protocol.Categorie;

/** Which data something is about. */
public sealed interface Reikwijdte {

    /**
     * These inbrengen and no other, not even what is given later.
     *
     * @param inbrengen their random identifiers
     */
    record Inbrengen(Set<UUID> inbrengen) implements Reikwijdte {
        /** Copies the identifiers. */
        public Inbrengen {
            inbrengen = Set.copyOf(inbrengen);
        }
    }

    /**
     * Everything in these categories, also what is given later.
     *
     * @param categorieen the categories
     */
    record Soorten(Set<Categorie> categorieen) implements Reikwijdte {
        /** Copies the categories. */
        public Soorten {
            categorieen = Set.copyOf(categorieen);
        }
    }

    /** Whether an inbreng of a category lies within it. */
    default boolean bevat(UUID inbreng, Categorie categorie) {
        return switch (this) {
            case Inbrengen(Set<UUID> genoemd) -> genoemd.contains(inbreng);
            case Soorten(Set<Categorie> genoemd) -> genoemd.contains(categorie);
        };
    }

    /** Whether an inbreng of a category that has no identifier yet can come to lie within it. */
    default boolean kanBevatten(Categorie categorie) {
        return switch (this) {
            case Inbrengen(Set<UUID> genoemd) -> !genoemd.isEmpty();
            case Soorten(Set<Categorie> genoemd) -> genoemd.contains(categorie);
        };
    }

    /** Whether everything in another lies within it, as far as that can be said without the inbrengen themselves. */
    default boolean bevat(Reikwijdte andere) {
        return switch (this) {
            case Inbrengen(Set<UUID> genoemd) ->
                andere instanceof Inbrengen(Set<UUID> gezocht) && genoemd.containsAll(gezocht);
            case Soorten(Set<Categorie> genoemd) ->
                andere instanceof Soorten(Set<Categorie> gezocht) && genoemd.containsAll(gezocht);
        };
    }

    /** Whether it is about nothing at all. */
    default boolean isLeeg() {
        return switch (this) {
            case Inbrengen(Set<UUID> genoemd) -> genoemd.isEmpty();
            case Soorten(Set<Categorie> genoemd) -> genoemd.isEmpty();
        };
    }
}
