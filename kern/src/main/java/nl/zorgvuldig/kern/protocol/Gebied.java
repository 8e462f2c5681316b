package nl.zorgvuldig.kern.protocol;

/**
 * An area of casussen for which the house works.
 *
 * @param code the profile's code
 */
public record Gebied(String code) {}
