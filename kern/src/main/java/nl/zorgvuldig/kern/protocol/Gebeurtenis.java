package nl.zorgvuldig.kern.protocol;

/**
 * Something that happens to a dossier, a request or a breach, from which terms run.
 *
 * @param code the profile's code, for example {@code afschaling}
 */
public record Gebeurtenis(String code) {}
