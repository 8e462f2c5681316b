package nl.zorgvuldig.kern.protocol;

/**
 * An outcome that a phase can have.
 *
 * @param code the profile's code
 */
public record Uitkomst(String code) {}
