package nl.zorgvuldig.kern.protocol;

/**
 * A phase of the working process, named by the profile.
 *
 * @param code the profile's code
 */
public record Fase(String code) {}
