package nl.zorgvuldig.meting;

/**
 * Something that decides the cases. Only the deciding is measured: the question is prepared beforehand, as facts are
 * loaded before kern decides.
 *
 * @param <V> a prepared question
 * @param <A> its answer
 */
interface Stelsel<V, A> {

    /** Prepares the question of a case. */
    V vraag(Geval geval);

    /** Decides. */
    A antwoord(V vraag);

    /** Whether an answer is a permission. */
    boolean isToegestaan(A antwoord);

    /** Decides a case from beginning to end. */
    default boolean staatToe(Geval geval) {
        return isToegestaan(antwoord(vraag(geval)));
    }
}
