package nl.zorgvuldig.kern.protocol;

/**
 * A coded reason for an outcome: it says nothing about a person.
 *
 * @param code the profile's code
 */
public record Reden(String code) {}
