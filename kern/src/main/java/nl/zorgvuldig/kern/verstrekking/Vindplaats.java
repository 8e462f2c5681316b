package nl.zorgvuldig.kern.verstrekking;

import java.util.UUID;

/**
 * The place of one sealed value.
 *
 * @param eigenaar the owner under whose key it lies: a dossier; a message; for the staff of a house, the house itself
 * @param gegeven the record; within a dossier the inbreng
 * @param veld the field of the record
 */
public record Vindplaats(UUID eigenaar, UUID gegeven, String veld) {}
