package nl.zorgvuldig.huis.aanmelding.web;

import java.util.List;
import java.util.UUID;
import nl.zorgvuldig.huis.schil.Regel;
import nl.zorgvuldig.huis.schil.Toon;

/**
 * What one partij is asked, on the page of a casus.
 *
 * @param id which question
 * @param partij the name of the partij
 * @param toon how the standing is shown
 * @param stand where it stands, in words that tell nobody whether someone is known
 * @param regels what is asked and why, and what the partij can do
 * @param burger what can be told the betrokkene about it; empty for whoever was asked
 * @param terug whether it can be taken back by the viewer
 */
public record Uitvraagregel(
        UUID id, String partij, Toon toon, String stand, List<Regel> regels, String burger, boolean terug) {
    /** Copies the lines. */
    public Uitvraagregel {
        regels = List.copyOf(regels);
    }

    @Override
    public String toString() {
        return "Uitvraagregel[" + id + "]";
    }
}
