package nl.zorgvuldig.demonstratie;

import java.util.List;

/** The fictitious people of the demonstration, whom the log-in page shows. */
public interface DemonstratiePersonen {
    /** Issuer of their identities. */
    String UITGEVER = "demonstratie";

    /** All of them, in the order they are shown. */
    List<Verzonnen> alle();

    /**
     * A fictitious person.
     *
     * @param sleutel subject of the identity
     * @param naam name
     * @param functie what the person does
     * @param organisatie for whom
     * @param uitleg what the person shows, in one sentence
     */
    record Verzonnen(String sleutel, String naam, String functie, String organisatie, String uitleg) {}
}
