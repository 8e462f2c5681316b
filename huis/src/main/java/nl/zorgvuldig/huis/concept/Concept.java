package nl.zorgvuldig.huis.concept;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft, without its words.
 *
 * @param id random identifier
 * @param versie how often it was written; who saves says which one was read
 * @param begonnen the moment of its first word
 * @param bewaard when it was saved last
 * @param vernietigenOp when it goes
 */
public record Concept(UUID id, int versie, Instant begonnen, Instant bewaard, Instant vernietigenOp) {}
