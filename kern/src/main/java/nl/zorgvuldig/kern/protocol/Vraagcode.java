package nl.zorgvuldig.kern.protocol;

/**
 * A question that can be asked of another partij, in the words of the profile.
 *
 * @param code the code in the profile
 */
public record Vraagcode(String code) {}
