package nl.zorgvuldig.huis.kluis;

import java.util.List;
import nl.zorgvuldig.kern.verstrekking.Afgeschermd;
import nl.zorgvuldig.kern.verstrekking.Inzagebewijs;

/**
 * What is to be opened with one proof.
 *
 * @param bewijs the proof that a decision gave
 * @param wat the sealed texts, each at a place that the proof names
 */
public record Opening(Inzagebewijs bewijs, List<Afgeschermd<String>> wat) {
    /** Copies the list. */
    public Opening {
        wat = List.copyOf(wat);
    }
}
