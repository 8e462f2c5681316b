package nl.zorgvuldig.kern.protocol;

/**
 * A law that lets a secret be given without consent.
 *
 * @param code the profile's code
 */
public record Uitzondering(String code) {}
