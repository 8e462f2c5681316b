package nl.zorgvuldig.kern.protocol;

/**
 * A part of a category that a law tells apart, such as police data of Wpg article 8.
 *
 * @param code the profile's code
 */
public record Onderdeel(String code) {}
