package nl.zorgvuldig.huis.schil;

import java.util.Locale;

/**
 * One thing to choose in a form.
 *
 * @param waarde what is sent
 * @param naam what it is called
 * @param uitleg a line of help; may be empty
 */
public record Optie(String waarde, String naam, String uitleg) {
    /** What is chosen starts with a capital, as a profile writes its names for the middle of a sentence. */
    public Optie {
        naam = naam.substring(0, Math.min(1, naam.length())).toUpperCase(Locale.ROOT)
                + naam.substring(Math.min(1, naam.length()));
    }

    /** An option that needs no help. */
    public static Optie van(String waarde, String naam) {
        return new Optie(waarde, naam, "");
    }
}
