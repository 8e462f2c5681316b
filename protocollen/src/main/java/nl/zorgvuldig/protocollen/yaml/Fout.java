package nl.zorgvuldig.protocollen.yaml;

/**
 * A fault in a file.
 *
 * @param plek where
 * @param veld path of the field, for example {@code fasen.triage.doelen}; empty for the file as a whole
 * @param melding what is wrong, in Dutch
 */
public record Fout(Plek plek, String veld, String melding) {}
