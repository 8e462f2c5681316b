package nl.zorgvuldig.protocollen.tabel;

import java.util.List;

/**
 * A disagreement that was looked into.
 *
 * @param klasse under which name the document argues it
 * @param soort protocol, law, act, who refuses and why
 * @param aantal how many cases of the grid
 * @param eerste the number of the first of them
 */
record Bekend(String klasse, String soort, String aantal, int eerste) {

    static List<Bekend> alle() {
        return Tabel.regels("verschillen.csv").stream().map(Bekend::van).toList();
    }

    private static Bekend van(List<String> rij) {
        return new Bekend(
                rij.getFirst(), String.join(";", rij.subList(1, 6)), rij.get(6), Integer.parseInt(rij.getLast()));
    }

    /** The line that counting gives for it. */
    String regel() {
        return String.join(";", soort, aantal, String.valueOf(eerste));
    }
}
