package nl.zorgvuldig.kern.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.kern.grondslag.Artikel;
import nl.zorgvuldig.kern.grondslag.Taak;

/**
 * A statutory task as the profile describes it (E1).
 *
 * @param taak the task
 * @param sinds the first day on which its law holds, and so on which processing can rest on it; empty when it held before
 *     the profile did
 * @param totEnMet the last day on which its law holds; empty when no end is known
 * @param artikelen the statute that gives the task
 */
public record Taakbepaling(
        Taak taak, Optional<LocalDate> sinds, Optional<LocalDate> totEnMet, List<Artikel> artikelen) {
    /** Copies the articles. */
    public Taakbepaling {
        artikelen = List.copyOf(artikelen);
    }

    /** Whether processing can rest on it on a day. */
    public boolean geldt(LocalDate dag) {
        return sinds.filter(dag::isBefore).isEmpty()
                && totEnMet.filter(dag::isAfter).isEmpty();
    }
}
