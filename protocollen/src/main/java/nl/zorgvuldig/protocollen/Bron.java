package nl.zorgvuldig.protocollen;

/**
 * A text that articles point to.
 *
 * @param code the code that an article starts with
 * @param naam the name people know it by
 * @param teVerifieren whether nobody has yet checked what is cited against the text itself
 */
public record Bron(String code, String naam, boolean teVerifieren) {}
