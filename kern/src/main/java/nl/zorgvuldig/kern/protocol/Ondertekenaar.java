package nl.zorgvuldig.kern.protocol;

/**
 * An office that must sign an artikel 20-beslissing.
 *
 * @param code the profile's code
 */
public record Ondertekenaar(String code) {}
