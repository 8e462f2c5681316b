package nl.zorgvuldig.kern.protocol;

import java.time.LocalDate;
import java.util.List;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.grondslag.Taak;
import nl.zorgvuldig.kern.taal.Periode;

/**
 * A statutory task as the profile describes it (E1).
 *
 * @param taak the task
 * @param geldig the days on which its law holds, and so on which processing can rest on it
 * @param artikelen the statute that gives the task
 */
public record Taakbepaling(Taak taak, Periode geldig, List<Artikel> artikelen) {
    /** Copies the articles. */
    public Taakbepaling {
        artikelen = List.copyOf(artikelen);
    }

    /** Whether processing can rest on it on a day. */
    public boolean geldt(LocalDate dag) {
        return geldig.omvat(dag);
    }
}
