package nl.zorgvuldig.kern.grondslag;

/**
 * A statutory task of a kind of partij on which processing can rest.
 *
 * @param code the profile's code
 */
public record Taak(String code) {}
