package nl.zorgvuldig.huis.schil;

/**
 * One thing to choose in a form.
 *
 * @param waarde what is sent
 * @param naam what it is called
 * @param uitleg a line of help; may be empty
 */
public record Optie(String waarde, String naam, String uitleg) {

    /** An option that needs no help. */
    public static Optie van(String waarde, String naam) {
        return new Optie(waarde, naam, "");
    }
}
