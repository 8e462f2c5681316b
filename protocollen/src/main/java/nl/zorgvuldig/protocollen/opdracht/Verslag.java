package nl.zorgvuldig.protocollen.opdracht;

import java.util.List;

/**
 * What a command has to say.
 *
 * @param isGoed whether nothing was found that is wrong
 * @param regels the lines to print, in Dutch
 */
record Verslag(boolean isGoed, List<String> regels) {
    Verslag {
        regels = List.copyOf(regels);
    }

    /** The command itself cannot be carried out as it was typed. */
    static Verslag vergissing(String zin) {
        return new Verslag(false, List.of(zin));
    }
}
