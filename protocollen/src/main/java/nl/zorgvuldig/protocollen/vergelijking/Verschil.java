package nl.zorgvuldig.protocollen.vergelijking;

import java.util.List;

/**
 * One thing on which two profiles differ.
 *
 * @param kop the heading under which it stands, from wide to narrow
 * @param zin what differs, in Dutch, with the articles
 * @param alleen which of both alone has it; empty when both have it and say something else
 * @param regels the same without a word for who has it, one line for each thing that it says
 * @param isLosWoord whether it is a name and nothing more
 */
public record Verschil(String kop, String zin, String alleen, List<String> regels, boolean isLosWoord) {
    /** Copies the lines. */
    public Verschil {
        regels = List.copyOf(regels);
    }

    /** The widest heading. */
    public String hoofdkop() {
        return kop.split(",", 2)[0];
    }

    /** What the heading says below the widest; empty when there is no more. */
    public String onderkop() {
        return kop.substring(hoofdkop().length()).replaceFirst("^, ", "");
    }
}
