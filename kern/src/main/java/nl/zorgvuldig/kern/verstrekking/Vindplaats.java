package nl.zorgvuldig.kern.verstrekking;

import java.util.UUID;

/**
 * The place of one sealed value.
 *
 * @param eigenaar the owner under whose key it lies: a dossier, a message, the staff of a house
 * @param gegeven the record
 * @param veld the field of the record
 */
public record Vindplaats(UUID eigenaar, UUID gegeven, String veld) {}
