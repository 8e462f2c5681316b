package nl.zorgvuldig.protocollen.yaml;

import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * A place in a file, as an editor counts.
 *
 * @param regel line, from 1
 * @param kolom column, from 1
 */
public record Plek(int regel, int kolom) {
    /** The first character of a file. */
    public static final Plek BEGIN = new Plek(1, 1);

    static Plek van(Mark mark) {
        return new Plek(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
