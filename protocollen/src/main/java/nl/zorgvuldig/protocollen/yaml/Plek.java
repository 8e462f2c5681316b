package nl.zorgvuldig.protocollen.yaml;

import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * A place in a file, as an editor counts.
 *
 * @param bestand name of the file; empty for a text that has none
 * @param regel line, from 1
 * @param kolom column, from 1
 */
public record Plek(String bestand, int regel, int kolom) {
    /** The first character of a file. */
    static Plek begin(String bestand) {
        return new Plek(bestand, 1, 1);
    }

    static Plek van(Mark mark) {
        return new Plek(mark.getName(), mark.getLine() + 1, mark.getColumn() + 1);
    }
}
