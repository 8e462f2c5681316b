package nl.zorgvuldig.huis.toezicht.web;

import java.util.List;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * Everyone whose lines can be seen.
 *
 * @param mensen by name
 * @param waarom why the viewer may see it
 */
public record MedewerkersBeeld(List<Mens> mensen, WaaromBeeld waarom) {
    /** Someone, and the address of what he or she did. */
    public record Mens(String naam, String pad) {}
}
