package nl.zorgvuldig.kern.protocol;

import java.util.List;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.taal.Termijn;

/**
 * A term of the profile.
 *
 * @param soort what runs
 * @param termijn how long
 * @param artikelen where the protocol says so
 */
public record Termijnbepaling(Soort soort, Termijn termijn, List<Artikel> artikelen) {
    /** Copies the articles. */
    public Termijnbepaling {
        artikelen = List.copyOf(artikelen);
    }

    /** The things that have a term in this phase of the product. */
    public enum Soort {
        /** How long, at most, the coded outcome stays with the aanmelder after a refusal. */
        UITKOMSTBERICHT,
        /** How long, at most, the log keeps its readable fields. */
        LOGBOEK,
        /** How long, at most, may pass between two reviews of a postponed informing. */
        TOETS_UITSTEL,
        /** How long, at most, the draft of a report is kept, from its first word. */
        CONCEPT,
        /** How long, at most, a giver may think about whether something goes along to a next phase; after that it is no. */
        ANTWOORD_AKKOORD,
        /** How long, at most, a partij has to answer what was asked of it. */
        ANTWOORD_UITVRAAG,
        /** How long, at most, a role holds since it was granted or last reviewed. */
        HERZIENING
    }
}
