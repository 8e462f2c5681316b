package nl.zorgvuldig.huis.aanmelding.web;

import java.time.Instant;

/**
 * Whether a page of a draft was saved.
 *
 * @param versie the version it is now
 * @param op when it was saved last
 * @param gelukt whether what was typed is what is kept
 */
public record Bewaardbeeld(int versie, Instant op, boolean gelukt) {
    /** A draft as it is. */
    public static Bewaardbeeld gewoon(int versie, Instant op) {
        return new Bewaardbeeld(versie, op, true);
    }
}
