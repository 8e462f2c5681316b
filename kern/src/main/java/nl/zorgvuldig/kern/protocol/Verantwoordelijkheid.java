package nl.zorgvuldig.kern.protocol;

import java.util.List;
import nl.zorgvuldig.kern.grondslag.Artikel;

/**
 * Who answers for one kind of work with personal data (F4; AVG 4 onder 7, 26).
 *
 * @param werk the work
 * @param wie who answers for it
 * @param artikelen where the protocol or the law says so
 */
public record Verantwoordelijkheid(Werk werk, Wie wie, List<Artikel> artikelen) {
    /** Copies the list, and refuses what rests on nothing. */
    public Verantwoordelijkheid {
        artikelen = List.copyOf(artikelen);
        if (artikelen.isEmpty()) {
            throw new IllegalArgumentException("who answers for work needs an article: " + werk);
        }
    }

    /** A kind of work. */
    public enum Werk {
        /** Giving an inbreng. */
        GEVEN,
        /** What happens with it in the system after it was given. */
        SYSTEEM,
        /** What people of the house do with it. */
        HUIS
    }

    /** Who answers. */
    public enum Wie {
        /** The partij that gave it. */
        GEVER,
        /** The partij that reported the casus. */
        AANMELDER,
        /** The partij for which the casus runs. */
        LEIDEND,
        /** All partijen together. */
        SAMEN,
        /** The public participants of the law together. */
        PUBLIEK
    }
}
