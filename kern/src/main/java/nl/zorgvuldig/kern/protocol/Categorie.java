package nl.zorgvuldig.kern.protocol;

/**
 * A category of personal data from the closed list of the protocol.
 *
 * @param code the profile's code
 */
public record Categorie(String code) {}
