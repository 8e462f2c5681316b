package nl.zorgvuldig.huis.schil;

import java.util.List;

/**
 * Things to choose that belong together.
 *
 * @param naam to what they belong
 * @param opties what can be chosen
 */
public record Optiegroep(String naam, List<Optie> opties) {
    /** Copies the options. */
    public Optiegroep {
        opties = List.copyOf(opties);
    }
}
