package nl.zorgvuldig.huis.beheer.web;

import java.util.List;
import nl.zorgvuldig.huis.beheer.Csvlijst;

/**
 * The page on which a list is pasted.
 *
 * @param soort partijen or mensen
 * @param tekst what was pasted
 * @param fouten what must be put right in it, by line
 */
public record InleesBeeld(String soort, String tekst, List<Csvlijst.Fout> fouten) {
    @Override
    public String toString() {
        return "InleesBeeld[" + soort + "]";
    }
}
