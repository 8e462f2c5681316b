package nl.zorgvuldig.kern.protocol;

/**
 * One criterion for a casus to belong in the house.
 *
 * @param code the profile's code
 */
public record Criterium(String code) {}
