package nl.zorgvuldig.protocollen;

import java.time.LocalDate;

/**
 * A text that builds on the one a house adopted, and that lies ready to be adopted in its place.
 *
 * @param naam the name of the profile
 * @param eersteDag the first day, as the file is called
 * @param uitslag what came of reading it
 */
public record Opvolger(String naam, LocalDate eersteDag, Leesuitslag uitslag) {

    /** How another profile names it: {@code name/first day}. */
    public String verwijzing() {
        return naam + "/" + eersteDag;
    }
}
