package nl.zorgvuldig.kern.protocol;

/**
 * A kind of partij to which the protocol gives tasks.
 *
 * @param code the profile's code
 */
public record SoortPartij(String code) {}
