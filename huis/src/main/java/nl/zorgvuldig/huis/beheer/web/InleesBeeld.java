package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import nl.zorgvuldig.huis.beheer.Csvlijst;
import nl.zorgvuldig.huis.schil.WaaromBeeld;

/**
 * The page on which a list is pasted.
 *
 * @param soort partijen or mensen
 * @param tekst what was pasted
 * @param fouten what must be put right in it, by line
 * @param waarom on whose behalf this is shown, and why
 */
public record InleesBeeld(String soort, String tekst, List<Csvlijst.Fout> fouten, WaaromBeeld waarom) {
    @Override
    public String toString() {
        return "InleesBeeld[" + soort + "]";
    }
}
