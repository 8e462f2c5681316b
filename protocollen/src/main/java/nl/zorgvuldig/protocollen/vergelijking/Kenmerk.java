package nl.zorgvuldig.protocollen.vergelijking;

/**
 * What a profile says of one thing.
 *
 * @param code as the software reads it; only this makes a difference
 * @param woorden as a person reads it
 */
record Kenmerk(String code, String woorden) {
    boolean isAnders(Kenmerk ander) {
        return !code.equals(ander.code);
    }
}
