package nl.zorgvuldig.kern.aanmelding;

/**
 * How a criterion was answered.
 *
 * @param oordeel met, not met, or not answered
 * @param motivering whether it was motivated
 */
public record Criteriumantwoord(Oordeel oordeel, Motivering motivering) {

    /** The answers there are. */
    public enum Oordeel {
        /** The casus meets it. */
        VOLDOET,
        /** The casus does not meet it. */
        VOLDOET_NIET,
        /** Nobody said. */
        NIET_BEANTWOORD
    }
}
