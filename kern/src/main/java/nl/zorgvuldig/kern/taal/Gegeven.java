package nl.zorgvuldig.kern.taal;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A fact that a decision rests on: known, or not known. A decision never guesses: an unknown fact refuses.
 *
 * @param <T> what is known
 */
public sealed interface Gegeven<T> {

    /** A fact that was looked up and found. */
    record Bekend<T>(T waarde) implements Gegeven<T> {}

    /** A fact that nobody supplied. Every norm that needs it is not met. */
    record Onbekend<T>() implements Gegeven<T> {}

    /** Wraps a fact that was found. */
    static <T> Gegeven<T> bekend(T waarde) {
        return new Bekend<>(waarde);
    }

    /** The absence of a fact. */
    static <T> Gegeven<T> onbekend() {
        return new Onbekend<>();
    }

    /** Translates a look-up that may have found nothing. */
    static <T> Gegeven<T> van(Optional<T> gevonden) {
        return gevonden.<Gegeven<T>>map(Bekend::new).orElseGet(Onbekend::new);
    }

    /** True only for a known fact that satisfies the condition; unknown is never true. */
    default boolean voldoet(Predicate<? super T> voorwaarde) {
        return this instanceof Bekend<T> bekend && voorwaarde.test(bekend.waarde());
    }

    /** The same fact when it satisfies the condition, otherwise unknown: a fact about something else is no fact. */
    default Gegeven<T> mits(Predicate<? super T> voorwaarde) {
        return voldoet(voorwaarde) ? this : onbekend();
    }

    /** The fact, empty when unknown. */
    default Optional<T> alsOptie() {
        return this instanceof Bekend<T> bekend ? Optional.of(bekend.waarde()) : Optional.empty();
    }
}
