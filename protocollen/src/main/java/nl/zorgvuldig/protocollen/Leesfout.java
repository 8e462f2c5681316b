package nl.zorgvuldig.protocollen;

import nl.zorgvuldig.protocollen.yaml.Fout;
import nl.zorgvuldig.protocollen.yaml.Plek;

/**
 * A fault in a profile.
 *
 * @param bestand name of the file
 * @param regel line, from 1
 * @param kolom column, from 1
 * @param veld path of the field, for example {@code fasen.triage.doelen}; empty for the file as a whole
 * @param melding what is wrong, in Dutch
 */
public record Leesfout(String bestand, int regel, int kolom, String veld, String melding) {

    /** A fault found in a file, with its place. */
    public static Leesfout van(Fout fout) {
        Plek plek = fout.plek();
        return new Leesfout(plek.bestand(), plek.regel(), plek.kolom(), fout.veld(), fout.melding());
    }

    /** One line, as a compiler writes it. */
    @Override
    public String toString() {
        String plaats = bestand + ":" + regel + ":" + kolom + ": ";
        return veld.isEmpty() ? plaats + melding : plaats + veld + ": " + melding;
    }
}
