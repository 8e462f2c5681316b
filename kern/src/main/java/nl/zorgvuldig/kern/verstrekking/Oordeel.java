package nl.zorgvuldig.kern.verstrekking;

/** The judgement of one norm on one situation. */
public sealed interface Oordeel {

    /** What was found. */
    Bevinding bevinding();

    /** The norm is met. */
    record Voldaan(Bevinding bevinding) implements Oordeel {}

    /** The norm is not met; one of these is enough to refuse. */
    record NietVoldaan(Bevinding bevinding) implements Oordeel {}
}
