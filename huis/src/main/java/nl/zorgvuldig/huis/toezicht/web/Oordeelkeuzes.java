package nl.zorgvuldig.huis.toezicht.web;

import java.util.List;
import nl.zorgvuldig.huis.schil.Optie;

/** What can be judged, for a template. */
public final class Oordeelkeuzes {
    private Oordeelkeuzes() {}

    /** Every choice. */
    public static List<Optie> alle() {
        return Oordeelbeelden.keuzes();
    }
}
