package nl.zorgvuldig.huis.sessie.web;

import java.time.Instant;
import java.util.Optional;

/**
 * What someone sees of the own session.
 *
 * @param sinds when this person logged in
 * @param tot until when it stays open without a sign of life
 * @param uiterlijk when it ends at the latest
 * @param vorige when this person logged in before
 */
public record SessieBeeld(Instant sinds, Instant tot, Instant uiterlijk, Optional<Instant> vorige) {}
