package nl.zorgvuldig.kern.protocol;

/**
 * A role a person can hold, named by the profile.
 *
 * @param code the profile's code
 */
public record Rol(String code) {}
