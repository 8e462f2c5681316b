package nl.zorgvuldig.huis.sessie;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a session stays open: half an hour without a sign of life, and never beyond ten hours.
 *
 * @param sinds when this person logged in
 * @param nu the moment of the running request, which is a sign of life
 */
public record Geldigheid(Instant sinds, Instant nu) {
    /** How long a session lasts without a sign of life. */
    public static final Duration STIL = Duration.ofMinutes(30);

    /** How long it lasts at most, whatever happens. */
    public static final Duration HOOGSTENS = Duration.ofHours(10);

    /** Until when it stays open when nothing happens any more. */
    public Instant tot() {
        Instant stil = nu.plus(STIL);
        return stil.isBefore(uiterlijk()) ? stil : uiterlijk();
    }

    /** When it ends at the latest; no extension goes beyond. */
    public Instant uiterlijk() {
        return sinds.plus(HOOGSTENS);
    }
}
